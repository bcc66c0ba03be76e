# Voor jou, instellingen, mogelijkheden, rollen, en wat de bot vraagt aan wie de groep gaande houdt.

foryou-heading = **Voor jou**
foryou-nothing = Er ligt niets. Dat mag.
foryou-more = Er ligt nog meer. Dat komt hierna.
foryou-show = Bekijk
foryou-put-away = Leg weg
foryou-settings = Instellingen
foryou-gone = Dit ligt er niet meer. Open *Voor jou* opnieuw.
foryou-kind = { $kind ->
        [ask] Iemand vraagt je iets.
        [question-offer] Een vraag namens jou: goed zo?
        [confided] Iemand deelt iets met jou alleen.
        [curious] Iemand is nieuwsgierig naar je notitie.
        [assumption] Iemand wil iets bij je nagaan.
        [assumption-answer] Er is antwoord op wat je naging.
        [first-reading] Er ligt iets om als eerste te lezen.
        [harvest-check] Een verhaal waar jij bij hoort: goed zo?
        [reunion] Drie maanden later.
        [look-back] Er is iets van jou om op terug te kijken.
        [introduction] Iemand wil je voorstellen aan een ander.
        [role] Iemand vraagt of je wilt meebegeleiden.
        [buddy] Iemand zoekt een buddy.
        [buddy-found] Je hebt een buddy.
        [check] Iemand haalt je aan, of wil je noemen.
        [report-check] Het verslag komt eraan, met iets van jou.
        [week-preparation] Morgen begint de week.
        [week-reminder] De week sluit zo.
        [told] Iemand vertelt je iets.
        [hidden] Iets van jou is uit de groep gehaald.
        [offer] Iemand wil met je meedenken.
        [draft] Het verslag staat klaar om te bekijken.
        [thanks] Iemand wilde je bedanken.
        [preparation] Iets om de { -session } mee voor te bereiden.
        [pair] Je duo voor de { -session }.
        [reminder] Een herinnering aan de { -session }.
        [digest] De samenvatting.
        [follow-up] Een vervolg op iets van jou.
        [prompt] Een vraag om bij stil te staan.
        [experience] Ervaring die bij elkaar past.
        [experience-met] Iemand wil van je leren.
        [acquainting] Nog een vraag om kennis te maken.
        [expectation] Iets wat je zelf opschreef.
        [invitation] Iets waar je van wilde horen.
        [answer] Een antwoord op wat je vroeg.
        [changed] De { -session } is veranderd.
        [question-later] Hoe ging het verder met je vraag?
        [question-stuck] Een vraag zoekt nog iemand.
        [concern] Iemand meldt iets.
        [step] Een voorstel voor de groep.
        [word] Er ging iets anders dan gepland.
       *[other] Een bericht.
    }

settings-heading = **Instellingen** · dit ziet alleen jij
settings-hearing = Hoe je van mij hoort, je taal
settings-hold = **Hoeveel houvast?**
settings-hold-placeholder = Hoeveel houvast?
settings-hold-name = { $hold ->
        [group] Zoals de groep
        [open] Los
        [guided] Een beetje
       *[stepwise] Stap voor stap
    }
settings-hold-about = { $hold ->
        [group] Wat de groep koos, geldt ook voor jou
        [open] Eén open regel, verder niets
        [guided] Eén regel met een voorbeeldvraag
       *[stepwise] Uitleg en kleine stappen
    }
settings-rest = **Even niet**
settings-rest-text = Ik stuur je dan niets dat kan wachten. Wat er voor jou is blijft liggen.
settings-rest-seen = { $hears ->
        [nudge] Je rol voor het seintje gaat zolang weg; dat kunnen anderen zien.
       *[other] Niemand ziet dat het voor jou stil is.
    }
settings-rest-placeholder = Hoe lang even niet?
settings-rest-weeks = { $weeks ->
        [0] Ik ben er weer
        [1] Een week
       *[other] { $weeks } weken
    }
settings-rest-until = Tot en met een dag die ik kies
settings-rest-title = Even niet · niemand leest dit
settings-rest-day = Tot en met welke dag?
settings-rest-day-hint = Bijvoorbeeld 17 maart.
settings-day-unclear = Die dag kan ik niet lezen. Schrijf bijvoorbeeld 17 maart.
settings-day-past = Die dag is al voorbij. Kies een dag die nog komt.
settings-day-far = Dat is meer dan een jaar vooruit. Kies een dag die dichterbij ligt.
settings-rests = Het is stil tot { $moment }.
settings-resting = Goed. Het is stil tot { $moment }.
settings-back = Fijn. Alles gaat weer zoals je het had ingesteld.

possibilities-heading = **Mogelijkheden**
possibilities-mode = **Wie stuurt?**
possibilities-mode-name = { $mode ->
        [guided] De { -facilitator }
        [shared] Groep en { -facilitator } samen
       *[self-led] De groep zelf
    }
possibilities-mode-about = { $mode ->
        [guided] De { -facilitator } opent en sluit de week
        [shared] Iedereen die meedoet kan de week openen en sluiten
       *[self-led] Alles wat een { -facilitator } kan, kan iedereen die meedoet
    }
possibilities-mode-set = { $mode ->
        [guided] De { -facilitator } stuurt, vanaf nu.
        [shared] Groep en { -facilitator } sturen samen, vanaf nu.
       *[self-led] De groep stuurt zichzelf, vanaf nu.
    }
possibilities-hold-set = { $hold ->
        [open] De groep krijgt weinig uitleg. Wie meer wil, kiest dat zelf.
        [guided] De groep krijgt een beetje houvast. Wie iets anders wil, kiest dat zelf.
       *[stepwise] De groep krijgt uitleg, stap voor stap. Wie minder wil, kiest dat zelf.
    }
possibilities-phase = **In welke fase zijn jullie?**
possibilities-phase-name = { $phase ->
        [orientation] We leren elkaar kennen
        [action] We zijn onderweg
       *[evaluation] We kijken terug en vooruit
    }
possibilities-calm = **Rustig aan**
possibilities-calm-placeholder = Even gas terug?
possibilities-calm-name = { $calm ->
        [one-question] Alleen één vraag
       *[nothing] Helemaal niets
    }, { $weeks ->
        [1] deze week
       *[other] { $weeks } weken
    }
possibilities-as-usual = Weer zoals gewoonlijk
possibilities-calm-set = Goed. Het is rustig tot { $moment }.
possibilities-calm-over = Goed. Alles gaat weer zoals gewoonlijk.

step-heading = **Deze week erbij, in { $name }?**
step-text = { $step ->
        [1] *Trek een kaart* komt op het paneel: één woord om bij stil te staan, zonder uitleg vooraf.
        [2] *Mijn week* en *Voor jou* komen op het paneel: in één zin vertellen hoe het ervoor staat, en iets parkeren voor later.
        [3] *Iets vragen* komt op het paneel: een vraag die terechtkomt bij wie er iets van weet.
        [4] *Trek een kaart* wordt *Even stilstaan*: een kaart, een vraag of een eigen notitie.
       *[5] Het paneel gaat over afronden: bewaren wat bleef hangen, toen en nu naast elkaar, en afsluiten.
    }
step-yes = Ja, erbij
step-not-yet = Nog niet
step-not-yet-done = Goed. Alles blijft zoals het is; volgende week vraag ik het nog eens.
step-taken = Het staat op het paneel.
growth-not-now = Die stap is nu niet aan de orde. Bij `/groep mogelijkheden` staat wat wel kan.

roles-heading = **Wie doet wat**
roles-nobody = Er is nog niemand gevraagd.
roles-give = Een rol geven
roles-take = Een rol laten eindigen
roles-person = Aan wie?
roles-name = { $role ->
        [facilitator] { -facilitator }
        [co-facilitator] mede-{ -facilitator }
        [coordinator] Coördinator
        [content-lead] Inhoudelijk trekker
        [owner] Eigenaar
        [guest] Gast
       *[observer] Meekijker
    }
roles-about = { $role ->
        [facilitator] Houdt het proces gaande en kan alles instellen
        [co-facilitator] Begeleidt vier weken mee, na een eigen ja
        [coordinator] Houdt overzicht en legt besluiten vast
        [content-lead] Kiest mee wat er aan de orde komt
        [owner] Beslist over duur, doel en wie erbij komt
        [guest] Doet een tijdje mee
       *[observer] Kijkt mee, zichtbaar voor iedereen, en ziet niets wat privé is
    }
roles-until = tot { $moment }
roles-given = { $role ->
        [facilitator] { $person } is nu { -facilitator }.
        [coordinator] { $person } is nu coördinator.
        [content-lead] { $person } is nu inhoudelijk trekker.
        [owner] { $person } is nu eigenaar.
        [guest] { $person } is nu gast.
       *[observer] { $person } kijkt nu mee. Dat ziet iedereen bij `/groep rollen`.
    }
roles-asked = Ik heb { $person } gevraagd. Het gaat in bij een ja.
roles-offer = **Wil je een tijdje meebegeleiden in { $name }?**
roles-offer-text = Vier weken lang kun je de week openen en sluiten, samen met de { -facilitator }. Daarna houdt het vanzelf op.
roles-yes = Ja, graag
roles-no = Deze keer niet
roles-accepted = Mooi. Je begeleidt mee tot { $moment }.
roles-declined = Goed. Ik zeg niemand waarom.
roles-not-joined = Die persoon doet nog niet mee. Meebegeleiden kan na *Meedoen*.
roles-not-offered = Deze vraag staat niet meer open, of was niet voor jou.
roles-not-held = Die persoon heeft deze rol niet.
roles-last-facilitator = Er is maar één { -facilitator }. Geef eerst iemand anders deze rol.

word-heading = **Iets ging anders dan gepland, in { $name }.**
word-text = { $why ->
        [missed] Een week had moeten openen terwijl ik er niet was. Ik heb hem overgeslagen; de volgende gaat gewoon door.
        [expired] Een bericht bleef te lang liggen en is niet meer verstuurd.
        [failed] Een week openen lukte niet, ook niet na een paar keer. Wie mij draait kan in het logboek zien waarom.
        [gone] Een bericht kon nergens heen: het kanaal of de ontvanger is er niet meer, of ik mag er niet meer bij.
        [refused] Discord nam een bericht niet aan. Wie mij draait kan in het logboek zien waarom.
       *[doubt] Ik weet niet zeker of een bericht is aangekomen. Kijk even in het kanaal.
    }

goon-heading = **Zal ik doorgaan?**
goon-text = Het is een paar weken stil. Dat is goed. Wil iemand dat ik weer een week open, dan is één druk op de knop genoeg; anders blijf ik stil.
goon-yes = Ja, ga door
goon-no = Laat maar rusten
goon-left = Goed. Ik blijf stil. Bij `/groep ritme` kan het altijd weer verder.
goon-done = Goed. De volgende week opent { $moment }.
goon-resting = Goed. Zodra de rustdagen voorbij zijn, open ik weer een week.
