# What every room says.

core-failed = Er ging iets mis, en dat ligt aan mij. Wat je typte is bewaard. Probeer het zo nog eens. Blijft het misgaan, geef dan dit nummer door aan je begeleider: { $reference }
core-unknown-button = Deze knop ken ik niet meer. In het nieuwste bericht staat een verse.
core-draft-gone = Dit concept is er niet meer. Een concept blijft een week bewaard.
core-try-again = Probeer het opnieuw
core-kept = Wat je typte is bewaard:
