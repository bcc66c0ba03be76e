# Words that a group can replace by its own. Other texts name them as { -session } and so on.

-session = session
-facilitator = facilitator
-week-round = stand-up
-reflection = reflection
-harvest = harvest
-value = what it brought
-goal = goal
-obstacle = obstacle
-intention = intention
-agreements = agreements
-round = round

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
