"""Erasing someone costs what is theirs: every reference begins an index, or leaving would look through whole tables."""

from sqlalchemy import Column, Table, UniqueConstraint

from migrations.models import all_tables


def test_every_reference_begins_an_index():
    without = {
        f"{table.name}.{reference.parent.name}"
        for table in all_tables().sorted_tables
        for reference in table.foreign_keys
        if reference.parent not in _first_columns(table)
    }
    assert without == set()


def _first_columns(table: Table) -> set[Column[object]]:
    unique = [each for each in table.constraints if isinstance(each, UniqueConstraint)]
    return {next(iter(each.columns)) for each in (table.primary_key, *unique, *table.indexes)}
