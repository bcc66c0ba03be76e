# Nieuw in de groep: hoe het ervoor staat, en een buddy voor wie dat wil.

command-welcome = welkom
command-welcome-about = Hoe het ervoor staat in de groep, en een buddy als je wilt

welcome-open = Hoe het ervoor staat
welcome-heading = ## Zo staat het ervoor in { $name }
welcome-facilitators = Begeleiding: { $people }
welcome-agreements = **Wat we afspraken** · versie { $version }
welcome-more-agreements = Alles staat bij `/groep afspraken`.
welcome-stories = **Uit wat we bewaarden**
welcome-nothing-needed = Je hoeft niets in te halen. Vraag de eerste weken gerust wat ieder ander al lijkt te weten.
