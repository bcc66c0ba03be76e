# Waarom dit? Bij elk bericht dat de bot uit zichzelf stuurt: waarom nu. Wie het leest en hoe het stopt zegt de rest van het antwoord.
rhythm-why-ask = Iemand uit de groep stelde deze vraag. Waarom ik bij jou kom, staat erbij. Je krijgt er hooguit twee per week.
rhythm-why-question-offer = Wie begeleidt schreef een vraag voor je op. Pas met jouw ja gaat die naar anderen.
rhythm-why-confided = Iemand uit de groep wilde dit met jou alleen delen. Antwoorden hoeft niet.
rhythm-why-curious = Je deelde een notitie, en iemand is nieuwsgierig. Je bent geen antwoord schuldig.
rhythm-why-reflection = Iemand stond ergens bij stil en deelde dat met de groep.
rhythm-why-case = Iemand uit de groep wil hier samen naar kijken, in rondes.
rhythm-why-introduction = Iemand wil je voorstellen aan een ander, en vroeg dat via mij.
rhythm-why-check = Iemand haalt je aan, of wil je noemen. Jij leest het eerst; zonder jou gaat het niet verder dan waar het al stond.
rhythm-why-thanks = Iemand wilde je bedanken. Je hoeft er niets mee.
rhythm-why-preparation = Je zette voorbereiding aan voor de { -session }.
rhythm-why-pair = Jij en iemand anders zijn een duo voor de { -session }.
rhythm-why-reminder = Je zette een herinnering aan voor de { -session }. Het blijft bij deze ene.
rhythm-why-digest = Je zette de samenvatting aan.
rhythm-why-follow-up = Je vroeg of deelde iets, en het is nu een tijdje later. Geen antwoord is ook goed; ik vraag het niet nog eens.
rhythm-why-prompt = Je zette een vraag per week aan. Geen antwoord is ook goed.
rhythm-why-invitation = Je zei eerder dat je dit wilde horen als het zover was.
rhythm-why-answer = Je vroeg iets, en dit is het antwoord.
rhythm-why-changed = De tijd of plek van een { -session } is veranderd. Dat laat ik altijd weten.
rhythm-why-word = Je begeleidt deze groep, en er ging iets anders dan gepland.
rhythm-why-role = Iemand uit de groep vraagt of je een tijdje wilt meebegeleiden. Nee is ook goed.
rhythm-why-buddy = Je bood aan om buddy te zijn, en een nieuwkomer zoekt er een. Nee is ook goed; niemand hoort dat.
rhythm-why-acquainting = Je beantwoordde de eerste drie vragen. Om de paar weken komt er één bij; overslaan kan, en met *Even niet* blijft het stil.
rhythm-why-expectation = Je schreef dit op toen je begon, en ik beloofde het later terug te laten lezen. Alleen jij ziet het.
rhythm-why-concern = Je begeleidt deze groep, en iemand wilde jou iets melden. Niemand anders leest het.
rhythm-why-step = Je begeleidt deze groep. Ik stel hooguit één stap per week voor, en er verandert niets zonder jouw ja.
rhythm-why-panel = Het is de dag en het uur dat de groep koos om de week te openen.
rhythm-why-report = De week is rond, en dit is wat mensen wilden delen.
rhythm-why-go-on = Het was een paar weken stil. Daarom vraag ik het één keer; zonder antwoord blijf ik stil.
rhythm-why-session = Er is een { -session } gepland.
rhythm-why-first-reading = De groep koos jou om eerst te lezen wat zonder naam over iemand gaat.
rhythm-why-line = Dit hoort bij de week die nu open is.
rhythm-why-contribution = Iemand gaf dit om zonder naam te delen. Van wie het kwam, ziet niemand.
rhythm-why-question = Iemand uit de groep stelde deze vraag aan iedereen.
rhythm-why-question-stuck = Je begeleidt deze groep, en op deze vraag is nog geen antwoord gekomen.
rhythm-why-card = De groep heeft een kaart van de week aan staan.
rhythm-why-round = De groep begon een ronde waarin iedereen eerst voor zichzelf antwoordt.
rhythm-why-sprint = De groep koos voor een { -round } van een aantal weken; die is nu halverwege of voorbij.
rhythm-why-result = De ronde is voorbij op het moment dat was afgesproken.
rhythm-why-agreement = Iemand stelde een afspraak voor, of de groep kwam er een overeen.
rhythm-why-kept = Iemand wilde dit bewaren en liet het aan de groep zien.
rhythm-why-report-check = In het verslag van deze week staat iets van jou. Zeg je niets, dan wordt het geplaatst voor wie het al las.
rhythm-why-week-preparation = Je wilde een dag van tevoren iets horen.
rhythm-why-week-reminder = Je wilde één seintje voor de week sluit. Het blijft bij dit ene.
rhythm-why-told = Je begeleidt deze groep, en iemand wilde dit jou vertellen. Niemand anders leest het.
rhythm-why-hidden = Iets van jou is uit de groep gehaald. Jij mag weten waarom, en verder niemand.
rhythm-why-offer = Iemand wil helpen met wat bij jou in de weg zat.
rhythm-why-draft = Je begeleidt deze groep, en de week is gesloten. Zonder jou gaat het verslag vanzelf op tijd.
rhythm-why-board = Deze groep houdt samen een bord bij.
rhythm-why-long-talk = Er gaan hier veel berichten heen en weer. Ik tel ze en lees ze niet. Ik vraag dit één keer per week.

rhythm-rest-ends-before-it-begins = De laatste dag ligt voor de eerste. Kies een latere laatste dag.
rhythm-is-no-more = Dit ritme is er niet meer. Wat er nu geldt staat bij `/groep ritme`.
rhythm-not-yours = Dit is niet voor jou bedoeld, of het is er niet meer. Wat voor jou klaarligt vind je bij *Voor jou*.

# Het ritme: wanneer de week opent, en wanneer het even rust.

command-rhythm = ritme
command-rhythm-about = Wanneer de week opent, hoe vaak, en wanneer het even rust

rhythm-heading = **Het ritme**
rhythm-line = { $occasion ->
        [week] De week opent
       *[other] Verder opent er iets
    } { $weeks ->
        [1] elke { $day }
       *[other] eens in de { $weeks } weken, op { $day }
    } om { $hour }.
rhythm-next = De volgende keer is { $moment }.
rhythm-asked = Het was een tijd stil. Ik wacht op een ja.
rhythm-paused = Het staat op pauze. Er opent niets tot iemand *Verder* kiest. Een week die nog open is, sluit vanzelf, zonder vraag of seintje; deelden mensen iets, dan komt het verslag wel.
rhythm-calm = Rustig aan, tot { $moment }.
rhythm-rests = **Rust**
rhythm-no-rests = Er is geen rust gepland. Een vakantie of een stille week kan hier.
rhythm-days = { DATETIME($first, dateStyle: "long") } tot en met { DATETIME($last, dateStyle: "long") }
rhythm-rest-planned = Er opent niets van { $days }. Een week die dan nog open is, sluit vanzelf, zonder vraag of seintje; deelden mensen iets, dan komt het verslag wel.
rhythm-rest-taken-away = Die rust is weggehaald.
rhythm-end-rest = Rust weghalen
rhythm-change = { $occasion ->
        [week] Dag en uur
       *[other] Het andere ritme
    }
rhythm-plan-rest = Rust plannen
rhythm-pause = Pauze
rhythm-go-on = Verder

rhythm-change-title = Het ritme · de hele groep merkt dit
rhythm-change-day = Op welke dag?
rhythm-change-hour = Hoe laat?
rhythm-change-hour-hint = In de tijd van { $zone }.
rhythm-change-every = Hoe vaak?
rhythm-change-every-hint = Wat al open is, blijft open. Dit geldt vanaf de volgende keer.
rhythm-every = { $weeks ->
        [1] Elke week
       *[other] Eens in de { $weeks } weken
    }
rhythm-rest-title = Rust plannen · de hele groep merkt dit
rhythm-rest-first = Eerste dag
rhythm-rest-first-hint = Bijvoorbeeld 19 oktober.
rhythm-rest-last = Laatste dag
rhythm-rest-last-hint = Leeg is ook goed: dan duurt het een week.
rhythm-day-unclear = Die dag kan ik niet lezen. Schrijf bijvoorbeeld 19 oktober.
