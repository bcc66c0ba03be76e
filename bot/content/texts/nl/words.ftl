# Woorden die een groep door eigen woorden kan vervangen. Andere teksten noemen ze als { -session } enzovoort.

-session = bijeenkomst
-facilitator = begeleider
-week-round = weekrondje
-reflection = reflectie
-harvest = oogst
-value = wat het bracht
-goal = doel
-obstacle = belemmering
-intention = intentie
-agreements = afspraken
-round = ronde

words-term = { $term ->
        [session] { -session }
        [facilitator] { -facilitator }
        [week-round] { -week-round }
        [reflection] { -reflection }
        [harvest] { -harvest }
        [value] { -value }
        [goal] { -goal }
        [obstacle] { -obstacle }
        [intention] { -intention }
        [agreements] { -agreements }
       *[round] { -round }
    }
