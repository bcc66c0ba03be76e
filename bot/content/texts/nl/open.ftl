# Weggaan: wat nog op iemand wacht.

open-heading = **Dit wacht nog op jou:**
open-reader = Als eerste lezen wat over iemand gaat
open-buddy = Buddy van
open-through = Via jou doet mee
open-question = Je vraag
open-carried = Dit zou je verder dragen
open-activity = Op het bord
open-more = - en meer
open-what = Wat je vroeg en wat op het bord staat, kan naar de groep. Taken houden op; de groep kiest zelf een ander. Wat je zonder naam vroeg, neem ik terug.
open-give = Aan de groep
open-drop = Laat het los
