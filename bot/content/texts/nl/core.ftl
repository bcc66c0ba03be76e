# What every room says.

core-failed = Er ging iets mis, en dat ligt aan mij. Wat je typte is bewaard. Probeer het zo nog eens. Blijft het misgaan, geef dan dit nummer door aan je { -facilitator }: { $reference }
core-unknown-button = Deze knop ken ik niet meer. In het nieuwste bericht staat een verse.
core-form-late = Dat duurde even. Het formulier staat nu klaar.
core-open-form = Open het formulier
core-draft-gone = Dit concept is er niet meer. Een concept blijft een week bewaard.
core-try-again = Probeer het opnieuw
core-kept = Wat je typte is bewaard:

core-why = Waarom dit?
core-why-heading = **Waarom dit bericht?**
core-why-shared = Dit leest iedereen in dit kanaal. Ik lees niet mee met wat jullie hier typen.
core-why-private = Dit ziet alleen jij.
core-why-stop-shared = Liever niet? Een { -facilitator } kan het rustiger maken met `/groep ritme`. Voor jezelf: `/ik even-niet`.
core-why-stop-private = Liever niet? Met `/ik even-niet` is het stil, met `/ik instellingen` kies je hoe je van mij hoort.
