# Nieuw in de groep: waar het staat, en een buddy voor wie dat wil.

command-welcome = welkom
command-welcome-about = Waar de groep staat, en een buddy als je wilt

welcome-open = Waar de groep staat
welcome-heading = ## Zo staat het ervoor in { $name }
welcome-facilitators = Begeleiding: { $people }
welcome-agreements = **Wat we afspraken** · versie { $version }
welcome-more-agreements = Alles staat bij `/groep afspraken`.
welcome-stories = **Uit wat we bewaarden**
welcome-nothing-needed = Je hoeft niets in te halen. Vraag de eerste weken gerust wat ieder ander al lijkt te weten.
