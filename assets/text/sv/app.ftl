### Every word the app says, in Swedish; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "du". One term for one idea: account, objection, route, form.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Fel: { $page } – Veto Desk
rail-name = Platser
messages-name = Meddelanden
rail-desk = Översikt
rail-settings = Inställningar
rail-help = Hjälp
rail-here = Du är här
not-meta = Den här appen är inte Meta. Inget skickas härifrån.
saving-saved = Sparat på den här datorn.
saving-under-way = Sparar på den här datorn …
saving-failed = Inte sparat än.
saving-forbidden = Filen öppnades inte. Inget sparas.
saving-read-only = Det här fönstret visar bara filen. Inget sparas.
undo = Ångra
undo-change = Ångra: { $what }
change-wizard = ett svar
change-draft = utkastet som slängdes
change-filing = inskickningen
change-answer = det senaste steget
change-note = en anteckning
change-evidence = en fil
change-letter = brevet
change-account = redigeringen
change-linked = kopplade konton
change-several = flera konton
change-deleting = borttagningen
change-person = en person
change-settings = en inställning
change-incoming = det som kom in
change-import = det som hämtades in
change-backup = den äldre versionen
change-adding = kontona från tabellen
read-only-title = Du kan titta, men inte ändra något
read-only-other-window = Veto Desk är öppet i ett annat fönster. Gör ändringarna där. När det fönstret stängs tar det här över.
read-only-newer = En nyare version av Veto Desk har skrivit filen. Installera den versionen för att ändra i den.
read-only-what = Vad kan jag göra?
dismiss = Dölj meddelandet
close-title = Stänga utan att spara?
close-save-elsewhere = Spara en kopia först …
close-anyway = Stäng utan att spara
close-stay = Behåll fönstret öppet

## Dates

when-and-route = { $when } · { $route }
date-today = I dag, { $date }
date-week-earlier = En vecka tidigare
date-day-earlier = En dag tidigare
date-day-later = En dag senare
date-week-later = En vecka senare

## Status

status-not-started = Inte påbörjad
status-not-sent-yet = Inte skickad än
status-sent = Skickad
status-confirmed = Bekräftad
status-needs-you = Väntar på dig
status-refused = Avslagen
reason-not-begun = Du har inte börjat med det här kontot.
reason-prepared = Klar sedan { $date }. Du har inte skickat den än.
reason-form-opened = Formuläret öppnades { $date }. Du har inte sagt att du skickade det.
reason-form-missing = Du såg inte formuläret { $date }. Det finns andra vägar.
reason-waiting = Svaret ska komma senast { $date }.
reason-waiting-soon = Svaret ska komma senast { $date }. { $days ->
    [0] Det är i dag.
    [one] Det är i morgon.
   *[other] Det är { $days } dagar kvar.
}
reason-waiting-courtesy = Ett svar senast { $date } vore rimligt. Ingen lag bestämmer den dagen.
reason-waiting-no-date = Skickad { $date }. Vi känner inte till någon sista dag för svaret.
reason-receipt = Den har kommit fram, skrev de { $date }. Svaret ska komma senast { $due }.
reason-receipt-no-date = De skrev { $date }, men utan beslut.
reason-more-time = De bad om mer tid. Svaret ska komma senast { $date }.
reason-overdue = Inget svar har kommit. Det skulle ha kommit senast { $date }.
reason-overdue-courtesy = Till och med { $date } hade inget svar kommit. Ingen lag bestämmer den dagen.
reason-accepted = Godkänd { $date }. Du behöver inte göra något.
reason-covered = Omfattas av invändningen för { $account } sedan { $date }.
reason-replied = Du svarade { $date }. { $due }
reason-replied-due = Deras svar ska komma senast { $date }.
reason-replied-no-date = Ingen lag säger när deras svar ska komma.
reason-reminded = Du påminde dem { $date }. Ge dem tid till { $due }.
reason-reminder-over = Till och med { $date } hade inget svar kommit på din påminnelse.
reason-complained = Du klagade hos företaget { $date }. Senast { $due } måste det bekräfta att klagomålet har kommit fram.
reason-complaint-received = De bekräftade { $date } att ditt klagomål har kommit fram. Nu måste de utreda det utan dröjsmål.
reason-complaint-silent = Till och med { $date } hade de inte bekräftat att de fått ditt klagomål.
reason-with-authority = Ditt klagomål finns hos myndigheten sedan { $date }. { $due }
reason-authority-news = Myndigheten skrev { $date }. { $due }
reason-authority-due = Den måste ge dig besked senast { $date }.
reason-authority-no-date = Den bestämmer själv hur lång tid det tar.
reason-authority-silent = Till och med { $date } hade myndigheten inte gett besked.
reason-authority-agreed = Myndigheten gav dig rätt { $date }.
reason-authority-disagreed = Myndigheten gav dig inte rätt, eller avslutade ärendet, { $date }.
reason-recheck-due = Godkänd för länge sedan. Du skulle ha tittat igen { $date }.
reason-refused = De svarade nej { $date }.
reason-reasons-asked = De frågade { $date } vilken användning av dina uppgifter du menar, och varför.
reason-more-asked = De bad dig om mer { $date }.
reason-other-form = De bad dig { $date } att använda ett annat formulär.
reason-other-company = De hänvisade till ett annat företag { $date }.
next-start = Börja
next-continue = Fortsätt
next-report-answer = Jag har fått svar
next-reply = Se vad du kan göra
next-try-next-route = Prova en annan väg
next-see-options = Se vad du kan göra
next-recheck = Titta igen
next-show-record = Visa historik
next-show-covering = Visa kopplade konton
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Dina invändningar
desk-add = Gör invändning för ett konto
desk-begin = Gör invändning för mitt första konto
desk-empty-what = Meta tränar AI på användarnas inlägg, foton, kommentarer och AI-chattar. Du kan invända mot det.
desk-empty-where = Det du skriver stannar i en enda fil på den här datorn: { $path }
desk-empty-how = Vi visar dig vägen till det officiella formuläret och håller reda på allt tills du har fått svar. Det tar ungefär fem minuter.
desk-show-account = Visa kontot
desk-urgent-needs-you = { $count ->
    [one] Ett konto väntar på dig.
   *[other] { $count } konton väntar på dig.
}
desk-urgent-unfinished = { $count ->
    [one] En invändning är inte skickad än.
   *[other] { $count } invändningar är inte skickade än.
}
desk-urgent-waiting = { $count ->
    [one] Din invändning är skickad. Nu är det deras tur.
   *[other] Allt är skickat. Nu är det deras tur.
}
desk-urgent-settled = { $count ->
    [one] Din invändning är bekräftad. Du behöver inte göra något.
   *[other] Alla invändningar är bekräftade. Du behöver inte göra något.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = { $total } konton · { $parts }
desk-add-many = Lägg till många konton
find-label = Sök ett konto
find-hint = Ett namn, en e-postadress, ett nummer eller ett ord ur en anteckning
find-filters = Filtrera och sortera
find-filters-set = Filtrera och sortera ({ $count } val)
find-filters-close = Dölj filtren
find-clear = Visa alla
find-any-status = Alla lägen
find-any-due = Alla datum
find-any-platform = Alla plattformar
find-any-person = Alla personer
find-counted = { $what } ({ $count })
find-status = Läge
find-due = Sista dag
find-due-overdue = Försenat
find-due-week = Inom 7 dagar
find-due-month = Inom 30 dagar
find-platform = Plattform
find-person = Person
find-person-by-name = Det är många. Skriv ett namn i fältet ovan.
find-sort = Ordning
find-sort-urgent = Det som väntar på dig först
find-sort-name = Efter namn
find-sort-due = Efter sista dag
find-sort-newest = Nyaste först
find-none = Inget konto hittades.
find-found = { $count ->
    [one] 1 av { $total } konton
   *[other] { $count } av { $total } konton
}
find-page-all = Konto { $first } till { $last } av { $total }
find-page = { $first } till { $last } av { $count } träffar, bland { $total }
find-hidden = { $count ->
    [one] 1 konto som väntar på dig visas inte.
   *[other] { $count } konton som väntar på dig visas inte.
}
find-show-hidden = Visa dem
find-previous = Föregående sida
find-next = Nästa sida
find-page-of = Sida { $page } av { $pages }
select-begin = Markera flera
select-end = Sluta markera
select-count = { $count ->
    [one] 1 konto markerat
   *[other] { $count } konton markerade
}
select-hidden = { $count ->
    [one] 1 av dem finns inte bland träffarna.
   *[other] { $count } av dem finns inte bland träffarna.
}
select-one = Markera
select-account = Markera: { $account }
select-page = Markera { $count } på den här sidan
select-found = { $count ->
    [one] Markera kontot som hittades
   *[other] Markera alla { $count } träffar
}
select-none = Avmarkera alla
select-what = Vad ska göras med det markerade?
select-open = { $count ->
    [one] Öppna 1 formulär
   *[other] Öppna { $count } formulär i tur och ordning
}
select-sent = { $count ->
    [one] Märk 1 som skickad
   *[other] Märk { $count } som skickade
}
select-answered = { $count ->
    [one] Skriv upp svaret för 1
   *[other] Skriv upp samma svar för { $count }
}
select-record = { $count ->
    [one] Historik för 1 som PDF
   *[other] Historik för { $count } som PDF
}
select-table = { $count ->
    [one] Tabell över 1
   *[other] Tabell över { $count }
}
select-delete = Ta bort { $count } här
several-title-sent = { $count ->
    [one] Har du skickat den här invändningen?
   *[other] Har du skickat de här { $count } invändningarna?
}
several-title-answered = { $count ->
    [one] Vad var svaret?
   *[other] Vad var svaret på de här { $count } invändningarna?
}
several-lead = { $count ->
    [one] Det skrivs upp för det här kontot:
   *[other] Samma sak skrivs upp för vart och ett av de här { $count } kontona:
}
several-more = { $count ->
    [one] och 1 till
   *[other] och { $count } till
}
several-left-out = { $count ->
    [one] 1 som du markerade är inte med, eftersom det här inte passar för det.
   *[other] { $count } som du markerade är inte med, eftersom det här inte passar för dem.
}
several-when-sent = När skickade du?
several-record-sent = { $count ->
    [one] Märk 1 som skickad
   *[other] Märk { $count } som skickade
}
several-record-answered = Skriv upp för { $count }
turn-now = Du går igenom konton, ett i taget. Det här är { $at } av { $of }.
turn-wait = Du går igenom konton, ett i taget. Nu kommer { $at } av { $of }.
turn-next = { $count ->
    [one] Gå till det sista
   *[other] Nästa konto ({ $count } kvar)
}
turn-last = Det var det sista
turn-here = Fortsätt med det här
turn-stop = Sluta gå igenom dem
person-you = Du
adding-title = Lägg till många konton
adding-lead = Klistra in en tabell, eller välj en CSV-fil. Du ser först vad varje rad blir. Inget läggs till förrän du säger till.
adding-field = Tabellen
adding-field-hint = Markera raderna i ditt kalkylblad, kopiera dem och klistra in dem här.
adding-columns = Kolumnerna: { $columns }. Om deras namn står på första raden kan de komma i vilken ordning som helst.
adding-column-person = Person
adding-column-platform = Plattform
adding-column-account = Konto
adding-column-email = E-post
adding-column-phone = Telefon
adding-column-country = Land
adding-column-note = Anteckning
adding-choose = Välj en fil
adding-empty = Spara en tom tabell
adding-empty-name = Konton att lägga till
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Ett exempel. Skriv över den här raden.
adding-pasted = { $count ->
    [one] 1 rad inklistrad
   *[other] { $count } rader inklistrade
}
adding-read = { $count ->
    [one] 1 rad ur ”{ $file }”
   *[other] { $count } rader ur ”{ $file }”
}
adding-change = Ändra
adding-clear = Ta en annan tabell
adding-guessed = En del bokstäver i filen kan ha blivit fel. Om namn ser konstiga ut, spara den som ”CSV UTF-8” och välj den igen.
adding-none = Det finns ingen rad med ett konto än. Lägg till en under kolumnernas namn.
adding-will = { $count ->
    [one] 1 läggs till
   *[other] { $count } läggs till
}
adding-here = { $count ->
    [one] 1 finns redan här
   *[other] { $count } finns redan här
}
adding-wrong = { $count ->
    [one] 1 kan inte användas
   *[other] { $count } kan inte användas
}
adding-rows = Rad { $first } till { $last } av { $total }
adding-unused = De här kolumnerna används inte: { $columns }
adding-left-out = { $count ->
    [one] 1 rad till fick inte plats. Lägg till de här först, och klistra sedan in resten.
   *[other] { $count } rader till fick inte plats. Lägg till de här först, och klistra sedan in resten.
}
adding-group-wrong = Kan inte användas
adding-group-here = Finns redan här
adding-group-remarked = Läggs till, men se över dem
adding-group-added = Läggs till
adding-line = Rad { $line }: { $cells }
adding-line-details = Rad { $line } · { $details }
adding-is = Det här är { $account }.
adding-wrong-quote = Ett citattecken saknas i slutet, eller så har en cell flera rader.
adding-wrong-example = Det här är exempelraden.
adding-wrong-no-platform = Plattformen saknas. Skriv Facebook, Instagram eller WhatsApp.
adding-wrong-unknown-platform = Vi känner inte till plattformen ”{ $what }”. Skriv Facebook, Instagram eller WhatsApp.
adding-wrong-threads = Threads hör till ett Instagram-konto. Lägg till det kontot i stället.
adding-wrong-messenger = Messenger hör till ett Facebook-konto. Lägg till det kontot i stället.
adding-wrong-no-contact = E-postadress, nummer eller kontonamn saknas.
adding-wrong-no-name = Namnet på personen som inte har något konto saknas.
adding-wrong-email = ”{ $what }” kan inte vara en e-postadress. Den ska ha ett @ och ett slut som .com, och inga mellanslag.
adding-wrong-no-number = Ett WhatsApp-konto behöver sitt telefonnummer.
adding-wrong-bad-number = ”{ $what }” är inget telefonnummer.
adding-wrong-spoiled-number = Kalkylbladet har kortat numret till ”{ $what }”. Skriv hela numret som text.
adding-wrong-unknown-country = Vi känner inte till landet ”{ $what }”. Kontrollera stavningen, eller skriv en kod som RO, eller ingenting.
adding-wrong-whose = Personens namn saknas, och det finns flera här. Skriv vems konto det är.
adding-wrong-same-name = Flera personer här heter ”{ $what }”. Lägg till den e-postadress som du använder för personen här.
adding-wrong-twice = Kontot står redan på rad { $what }.
adding-did-you-mean = Kontrollera e-postadressen. Menade du { $meant }?
adding-cut = Texten under ”{ $column }” är för lång. Slutet kommer inte med.
adding-country-stays = Enligt det vi redan vet bor personen någon annanstans. Det får stå kvar.
adding-add = { $count ->
    [one] Lägg till 1 konto
   *[other] Lägg till { $count } konton
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = En ny invändning
draft-at-step = Inte klar. Du slutade vid steg { $at } av { $of }.
draft-discard = Släng
draft-show-list = Visa listan
draft-action = { $step }: { $platform }, inte klar
deleted-title = Nyligen borttagna
deleted-lead = Ett borttaget konto sparas här i 30 dagar.
deleted-restore = Återställ
deleted-remove = Radera nu
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Visa även det äldsta
   *[other] Visa { $count } äldre
}
deleted-fewer = Visa bara de nyaste
deleted-what = { $account }, togs bort { $date }, sparas till { $until }
figures-title = Hittills
figures-totals = Skickade: { $sent }. Besvarade: { $answered }. Försenade i dag: { $overdue }.
figures-days = Hälften av { $answers } svar kom { $median ->
    [0] samma dag
    [one] inom en dag
   *[other] inom { $median } dagar
}. Det snabbaste tog { $fewest ->
    [one] en dag
   *[other] { $fewest } dagar
}, det långsammaste { $most ->
    [one] en dag
   *[other] { $most } dagar
}.
figures-name-weeks = Skickade, besvarade och försenade, vecka för vecka
figures-name-months = Skickade, besvarade och försenade, månad för månad
figures-time = Tid
figures-sent = Skickade
figures-answered = Besvarade
figures-overdue-week = Försenade vid veckans slut
figures-overdue-month = Försenade vid månadens slut
figures-week = Vecka från { $date }
figures-until-today = { $period }, till i dag
figures-row = { $period }: skickade { $sent }, besvarade { $answered }, försenade vid slutet { $overdue }.
figures-before = Före { $date }
figures-before-row = { $before }: skickade { $sent }, besvarade { $answered }.
figures-table-show = Visa som tabell
figures-table-hide = Dölj tabellen

## The wizard

wizard-progress = Steg { $at } av { $of }
wizard-back = Tillbaka
wizard-continue = Fortsätt
wizard-finish = Till översikten
wizard-keep-account = Behåll kontot
wizard-to-the-form = Till formuläret
wizard-close = Spara och stäng

wizard-platform-title = Vilken plattform gäller det?
wizard-platform-lead = Du gör en invändning för ett konto i taget. De andra kan du lägga till efteråt.
wizard-someone-else = Kontot tillhör någon annan

wizard-person-title = Vems konto är det?
wizard-person-title-no-account = Vem vill göra en invändning?
wizard-person-lead = Med namnet hittar du lätt kontot i översikten.
wizard-person-new = En ny person
wizard-person-new-hint = Skriv namnet nedan
wizard-person-name = Namn
wizard-person-name-hint = Namnet stannar på den här datorn. Ett formulär kan fråga efter det.

wizard-residence-title = Bor du i Europeiska unionen?
wizard-residence-title-other = Bor personen i Europeiska unionen?
wizard-residence-lead = Rätten att invända och tiden för svaret beror på var man bor nu. Medborgarskapet spelar ingen roll.
lives-eu = Ja
lives-eu-hint = I ett av Europeiska unionens 27 länder
lives-eea = Nej, i Norge, Liechtenstein eller på Island
lives-eea-hint = Samma lag gäller där
lives-with-right = Nej, i Storbritannien, Schweiz eller Brasilien
lives-with-right-hint = Även där går det att invända
lives-elsewhere = Nej, någon annanstans
lives-elsewhere-hint = Vi visar vad du ändå kan göra
lives-not-sure = Jag är inte säker
lives-not-sure-hint = Välj ditt land, så får du veta

wizard-country-title = Vilket land är det?
wizard-country-lead = Då vet vi vilken myndighet som kan hjälpa dig. Du kan hoppa över det här.
wizard-country-lead-needed = Hur man gör en invändning beror på landet.
wizard-part-title = Vilken del av landet?
wizard-part-lead = Varje del har sin egen myndighet. Du kan hoppa över det här.

wizard-limits-title = Vad formuläret kan göra, och vad det inte kan
wizard-limits-lead = Läs det här först. Bestäm sedan om det är värt din tid.
wizard-no-route-title = Det finns inget formulär för detta där du bor
no-route-helps = Det här hjälper ändå
no-route-tick = Kryssa för det du har gjort. Listan finns kvar i översikten.
no-route-done = Du har gjort { $done } av { $of }.
no-route-others = Ett formulär är öppet för alla: för uppgifter om dig från andra källor. Du får veta vad det inte kan innan du skickar det.
no-route-others-button = Formulär för uppgifter från andra

wizard-email-title = Vilken e-postadress hör till kontot?
wizard-email-title-phone = Vilket telefonnummer hör till kontot?
wizard-email-title-no-account = På vilken e-postadress kan Meta nå dig?
wizard-email-lead = Formuläret frågar efter den, och svaret kommer dit.
wizard-email-lead-phone = Formuläret frågar efter numret, och efter en e-postadress för svaret.
wizard-email-lead-no-account = Formuläret frågar efter den, och svaret kommer dit.
wizard-email = E-postadress
wizard-email-hint = Som den står i kontot, till exempel namn@example.eu
wizard-email-hint-phone = En adress där du kan läsa mejlen nu, till exempel namn@example.eu
wizard-add-at = Lägg till @
wizard-use-meant = Använd { $meant }
wizard-phone = Telefonnummer
wizard-phone-hint = Med landsnummer, till exempel +40 721 555 010
wizard-handle-profile-name = Namn på profilen (valfritt)
wizard-handle-user-name = Användarnamn (valfritt)
wizard-handle-hint = Det hjälper dig att skilja dina konton åt

wizard-linked-title = Är kontona kopplade till varandra?
wizard-linked-lead = Meta kan koppla ihop konton i Accounts Centre (kontocenter). Enligt Meta gäller en invändning då för alla. Vissa guider säger annat.
linked-together = Ja, och jag gör invändning för detta också
linked-together-hint = Det säkra valet: det kostar några minuter
linked-rely = Ja, och den andra invändningen räcker
linked-rely-hint = Kontot står kvar i översikten som kopplat
linked-apart = Nej, de är inte kopplade
linked-apart-hint = Varje konto behöver en egen invändning
linked-not-sure = Jag är inte säker
linked-not-sure-hint = Du gör invändning för det här också. Det är aldrig fel.

wizard-reason-title = Varför invänder du? (valfritt)
wizard-reason-lead = I EU behövs inget skäl på Facebook och Instagram. Ett personligt skäl kan hjälpa om de säger nej.
reason-kind-none = Jag anger inget skäl
reason-kind-none-hint = Textfältet i formuläret lämnas tomt
reason-kind-composed = Gör en kort text åt mig
reason-kind-composed-hint = Du kryssar för det som stämmer, och kan ändra texten
reason-kind-own = Jag skriver själv
reason-kind-own-hint = Med dina ord, så kort eller långt du vill
reason-tick-what-fits = Kryssa för det som stämmer
reason-language = Textens språk
reason-your-text = Din text
reason-your-text-hint = Du klistrar in den i formuläret. Utelämna det som ska vara privat.
reason-length = { $count } tecken
reason-length-short = { $count } tecken. År 2024 måste en person skriva minst 100.

wizard-check-title = Kontrollera dina svar
wizard-check-lead = Du kan ändra vart och ett. Formuläret öppnas på nästa sida.
check-nothing-sent = Inget har skickats än.
check-platform = Plattform
check-person = Vems konto
check-residence = Var du bor
check-email = Kontakt
check-linked = Kopplade konton
check-reason = Ditt skäl
check-no-reason = Inget skäl anges
check-not-provided = Inte angivet
check-part-and-country = { $part }, { $country }
check-change = Ändra
check-change-spoken = Ändra: { $what }

## What is missing, and what to do

problem-title = Något saknas eller stämmer inte
problem-go-on = Om det är rätt som det är, tryck på Fortsätt igen.
problem-choose-platform = Välj en plattform.
problem-choose-person = Välj vems konto det är.
problem-enter-name = Skriv namnet.
problem-choose-lives = Välj var du bor.
problem-choose-country = Välj ett land.
problem-email-empty = Skriv e-postadressen. Svaret kommer dit.
problem-email-not-an-address = Kontrollera e-postadressen. Den ska se ut som namn@example.eu.
problem-email-did-you-mean = Kontrollera e-postadressen. Menade du { $meant }?
problem-phone = Skriv telefonnumret med landsnummer.
problem-choose-linked = Välj om kontona är kopplade.
problem-choose-reason = Välj om du vill ange ett skäl.
problem-write-reason = Skriv din text, eller välj att inte ange något skäl.
problem-choose-answer = Välj vad svaret säger.
problem-choose-objection = Välj vilket konto det gäller.
problem-paste-mail = Det finns ingen mejltext att läsa. Klistra in den i fältet först.
problem-nothing-sent = Det finns ingen skickad invändning som detta kan höra till. Öppna ett konto först, eller skicka en invändning.
problem-given-too-large = ”{ $name }” är för stor. Filer upp till 50 MB kan sparas.
problem-given-mail-too-large = ”{ $name }” är för stor för ett mejl. Spara mejlet som PDF, och lägg in den.
problem-given-no-file = ”{ $name }” är en mapp, ingen fil. Lägg in filerna som finns i den.
problem-given-empty = ”{ $name }” är tom. Spara den på nytt och försök igen.
problem-given-unreadable = ”{ $name }” gick inte att läsa. Kopiera den till skrivbordet och försök igen.
problem-table-too-large = ”{ $name }” är för stor. En tabell får vara högst 16 MB.
problem-table-workbook = ”{ $name }” är ett kalkylblad. Öppna det, kopiera tabellen och klistra in den här. Eller spara det som CSV.
problem-table-not-text = ”{ $name }” är ingen tabell. Välj en CSV-fil.
problem-keep = ”{ $name }” kunde inte sparas. Din egen kopia är oskadd. { $why }
problem-paper-make = Dokumentet kunde inte göras. Inget ändrades.
problem-paper-evidence = ”{ $name }” saknas eller har ändrats, så arkivet gjordes inte. Ta bort filen från listan, eller lägg tillbaka den.
problem-paper-no-program = Inget program kunde öppna det. Det ligger i mappen med din fil.
problem-paper-unsaved = Ingen plats valdes. Du kan spara det bredvid din fil.
save-paper-beside = Spara det bredvid min fil
problem-no-browser = Ingen webbläsare öppnades. Kopiera adressen och klistra in den i din webbläsare.
problem-browser-slow = Webbläsaren har inte svarat än. Om inget öppnas, kopiera adressen till webbläsaren.
problem-nothing-to-paste = Det finns ingen text att klistra in. Kopiera texten först och tryck sedan på ”Klistra in” igen.
problem-paste-too-long = Den kopierade texten är för lång för fältet. Kopiera bara den del du behöver.
problem-paste-missed = Inget klistrades in: du gick till en annan plats. Tryck på ”Klistra in” igen.
problem-clipboard = Det gick inte att kopiera. Markera texten med musen och tryck på Ctrl och C.
problem-folder = Mappen kunde inte visas. Kopiera sökvägen och öppna mappen själv.
problem-no-dialog = Inget valdes. Om inget fönster för att välja fil öppnades, skriv sökvägen nedan.

## Filing

filing-title = Fyll i Metas formulär
filing-title-letter = Skriv ett brev
filing-lead = Vi öppnar den officiella sidan i din webbläsare. Där skickar du din invändning. Appen kan inte göra det åt dig.
filing-lead-letter = Skriv ut texten, skriv under och skicka den med post. Appen kan inte göra det åt dig.
filing-address = Officiell adress
filing-postal-address = Postadress
filing-open-form = Öppna formuläret
filing-open-page = Öppna Metas sida
filing-worked = Du skickade den så här för { $account }, { $date }.
filing-on-phone = Gör det på min telefon
filing-log-in-first = Logga först in på rätt konto, i samma webbläsare.
filing-known = Senast omnämnd i våra källor { $date }. { $confidence }
confidence-primary = Publicerad av företaget eller en myndighet.
confidence-confirmed = Bekräftad av { $sources } källor.
confidence-single = Bara från en källa.
confidence-disputed = Källorna är oense.
confidence-known = Allmänt känt.
confidence-inferred = En slutsats från andra källor.
copy = Kopiera
copied = Kopierat
paste = Klistra in
paste-spoken = { $paste }: { $what }
copy-again = Kopiera igen
copy-by-hand = Just nu går det inte att kopiera på den här datorn. Markera texten nedan och kopiera den med tangentbordet eller musen.
copy-spoken = { $copy }: { $what }
field-name = Ditt namn
field-email = Din e-postadress
field-phone = Ditt telefonnummer
field-country = Ditt land
field-reason = Din text
field-with-need = { $field } ({ $need })
need-required = behövs
need-prefilled = kan redan stå där
need-optional = valfritt
need-if-asked = om de frågar
value-leave-empty = Du valde att inte ange något skäl. Lämna fältet tomt.
value-reason-needed = Här behövs en text. Gå tillbaka och lägg till en kort.
value-fill-in-yourself = Det här fyller du i på sidan.
copied-address = Adressen är kopierad. Klistra in den i din webbläsare.
copied-postal-address = Postadressen är kopierad.
copied-for-phone = Adressen och din text är kopierade. Klistra in dem i ett meddelande till dig själv.
copied-file-path = Filens plats är kopierad.
copied-sent-text = Din text är kopierad.
copied-letter = Brevet är kopierat.
copied-contact = Det är kopierat. Klistra in det där du behöver det.
copied-name = Ditt namn är kopierat. Klistra in det i formuläret.
copied-email = Din e-postadress är kopierad. Klistra in den i formuläret.
copied-phone = Ditt telefonnummer är kopierat. Klistra in det i formuläret.
copied-country = Ditt land är kopierat.
copied-reason = Din text är kopierad. Klistra in den i formuläret.
see-title = Det här får du se
see-title-letter = Så här gör du
see-phone-title = På en telefon
see-no-password = Appen frågar aldrig efter lösenord. Skriv lösenord och koder bara på Metas egen sida.
schematic-send = Skicka in
schematic-hint = En enkel skiss. Den verkliga sidan kan se annorlunda ut.
look-for-title = Ord att leta efter på sidan
look-for-line = { $language }: { $words }
look-for-word = ”{ $word }”
good-to-know-title = Bra att veta
happened-title = Vad hände?
happened-sent = Jag har skickat
happened-not-yet = Inte än
happened-missing = Jag ser inte formuläret
happened-else = Något annat
happened-hint = Inget räknas som skickat förrän du säger det.

## Drawings of forms and ways

drawing-form = Formuläret
drawing-scroll = Rulla till slutet
drawing-code = Koden från mejlet
drawing-of-form = En skiss av formuläret.
drawing-of-path = En skiss av vägen.
drawing-says-scroll = Det finns i slutet av sidan.
drawing-says-choose = ”{ $question }”: välj ”{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Sedan knappen ”{ $button }”.
drawing-says-code = Sedan ett fält för koden från mejlet.
drawing-says-press = { $mark }, { $title }: tryck på ”{ $entry }”.
drawing-says-form = Sedan öppnas formuläret.

## On a phone

phone-title = Gör det på din telefon
phone-lead = Rikta telefonens kamera mot den fyrkantiga koden. Tryck sedan på länken som telefonen visar.
phone-page = 1. Sidan
phone-page-no-room = Koden får inte plats. Gör fönstret större, eller skicka adressen till dig själv, så som det står på den här sidan.
phone-text = 2. Din text
phone-text-lead = När formuläret är öppet, läs av den här koden också. Kopiera texten på telefonen och klistra in den i formuläret.
phone-text-code = En fyrkantig kod med din text
phone-text-long = En kod med din text får inte plats. Skicka texten till dig själv, så som det står på den här sidan.
phone-send-title = Eller skicka till dig själv
phone-send-address = Adressen
phone-send-both = Adressen och din text
phone-send-lead = Kopiera och klistra in i ett mejl eller meddelande till dig själv. Öppna det på telefonen.
phone-app-title = Öppnas en app, men inget formulär?
phone-app = På en telefon kan länken öppna appen. Kopiera då adressen till telefonens webbläsare. Saknas formuläret ändå, tryck på ”Jag ser inte formuläret” nedan.
phone-steps = Stegen på din telefon
phone-steps-lead = Den fyrkantiga koden öppnar sidan direkt. Fortsätt sedan med det steg som passar.

## The small window beside the browser

companion-show = Litet fönster bredvid webbläsaren
companion-leave = Tillbaka till det stora fönstret
companion-title = Steg { $step } av { $steps }
companion-next = Nästa steg
companion-previous = Föregående
companion-last = Det här är det sista steget. När det är gjort, säg nedan vad som hände.

## I don't see the form

missing-title = Vad ser du i stället?
missing-lead = Välj det som ligger närmast. Appen minns var du är.
seen-login = En sida där man loggar in
seen-about-ai = En sida om Meta AI
seen-not-available = ”Inte tillgänglig”, eller en sida som inte finns
seen-only-information = Bara information, inget att fylla i
seen-app-opened = En app öppnades i stället för webbläsaren
seen-other-language = Ett språk som jag inte kan läsa
seen-wrong-account = Ett annat konto är inloggat
seen-blocked = Ett fel, eller så går det inte att trycka på Skicka in
seen-something-else = Något annat
advice-title = Prova det här
advice-login = Logga in där först. Kom sedan tillbaka hit och öppna sidan igen. Meta visar formuläret bara för den som är inloggad.
advice-about-ai = Kontrollera att du är inloggad på rätt konto. Rulla sedan till slutet av sidan: formuläret eller länken finns ofta där.
advice-not-available = Stäng av VPN om du använder det, eftersom Meta ser efter vilket land du är i. Saknas sidan ändå, använd nästa adress.
advice-only-information = Leta efter ordet ”invända” i texten och tryck på det. Rulla också till slutet av sidan. Logga in först om du inte har gjort det.
advice-app-opened = Kopiera adressen. Klistra in den i adressfältet i en webbläsare, helst på en dator.
advice-other-language = De flesta webbläsare kan översätta en sida. Stegen är desamma: e-post, text, Skicka in.
advice-wrong-account = Logga ut där. Logga in på det konto som invändningen gäller. Öppna sedan sidan igen.
advice-blocked = Ta en bild av meddelandet på skärmen och spara den. Prova en annan webbläsare, eller försök igen i morgon.
advice-something-else = Stäng sidan och öppna den igen, gärna i en annan webbläsare. Hjälper inte det, använd nästa adress.
advice-try-again = Försök med samma sida igen
advice-next-route = Eller ta nästa väg
advice-use-next = Ta den här vägen
used-up-title = Du har provat alla vägar vi känner till
used-up-lead = Det räknas att du har försökt. Spara bilder av det du såg.
used-up-letter = Skriv nu invändningen som ett brev
used-up-letter-why = Ett brev kräver inget formulär, och rekommenderad post är ditt bevis.
used-up-letter-button = Skriv brevet
used-up-advice = Be myndigheten om råd
used-up-no-authority = Vi känner inte till någon myndighet för dig än. Lägg till ditt land i svaren, eller försök igen om några dagar.
authority-as-of = Adressen bekräftades senast: { $date }
authority-languages = Språk den tar emot: { $languages }
authority-dublin = Irlands myndighet i Dublin leder ärenden om Meta. Din egen myndighet tar emot ditt klagomål, skickar det vidare och är fortsatt din kontakt.
authority-open = Öppna sidan för klagomål
authority-open-website = Öppna webbplatsen
authority-email = E-post: { $address }
authority-phone = Telefon: { $number }
authority-part = I vilken del av landet bodde du?
authority-country = I vilket land bodde du?
authority-official-list = Europeisk lista över myndigheter: edpb.europa.eu
else-title = Vad hände annars?
else-lead = Allt förblir som det är tills du väljer något här.
else-earlier-title = Jag skickade den en tidigare dag
else-earlier-button = Jag skickade den den dagen
else-route-title = Jag vill ta en annan väg
else-note-label = Jag vill anteckna något
else-note-hint = Det sparas med invändningen.
else-note-button = Spara anteckningen

## After sending

sent-title = Vad händer nu
sent-lead = Din invändning finns i översikten. Den står kvar där tills allt är klart.
sent-on = Skickad { $date }
sent-look-for = Håll utkik efter
sent-by-when = Senast
sent-we-remember = Öppna appen igen när ett svar kommer, eller efter den dagen. Översikten visar då nästa steg.
sent-next-account = Gör invändning för nästa konto
sent-show-record = Visa historik
sent-to-desk = Gå till översikten
why-title = Varför just { $date }?
why-stopped-title = Varför finns ingen dag?
why-start = Räknat från { $date }, dagen då du skickade den.
why-start-posted = Räknat från { $date }. Du skickade den med post. Vi räknar tre dagar för ett brev, eftersom ingen meddelar när det kom fram.
why-start-delivered = Räknat från { $date }, dagen då ditt brev kom fram.
why-start-reminder = Räknat från { $date }, dagen då du påminde dem.
why-start-complaint = Räknat från { $date }, dagen då du klagade.
why-start-authority = Räknat från { $date }, den senaste dag då du eller myndigheten skrev.
why-start-recheck = Räknat från { $date }, dagen då de sade ja eller då du senast tittade.
why-paused = Tiden räknades inte från { $from } till { $to }, medan de väntade på ditt svar.
why-late-extension = De bad om mer tid { $date }. Det var efter den första månaden, så det räknas inte.
why-later-title = En andra, senare dag
why-later = De ställde en fråga till dig. De kan säga att månaden började först med ditt svar { $date }. Då ska svaret komma senast { $due }. Vänta till den dagen innan du påminner dem.
why-question-open = Så länge du inte har svarat på frågan kan de säga att tiden inte räknas. Svara snart.
why-stopped = Tiden räknas inte sedan { $date }, eftersom de frågade dig något. Den räknas igen när du svarar.
why-extended = Mer tid meddelades inom den första månaden. Då ger lagen tre månader från början.
why-moved = Som sista dag räknas inte { $date }: { $why }.
why-weekend = helg

answer-title = Har Meta svarat?
answer-title-authority = Har myndigheten eller Meta svarat?
answer-what = Vad säger svaret?
answer-lead = { $account }, { $platform }. Titta på mejlet eller meddelandet och välj vad det säger.
answer-accepted = Ja, de godkänner den
answer-accepted-hint = De skriver att de kommer att respektera din invändning. En mening med ”om” är bara allmän information.
answer-refused = De säger nej
answer-refused-hint = De avslår den, eller skriver att de inte gör något mer
answer-more-asked = De ber mig om mer
answer-more-asked-hint = En fråga, eller ett bevis på vem du är
answer-reasons-asked = De frågar vilken användning jag menar, och varför
answer-reasons-asked-hint = WhatsApp frågar detta med mejl.
answer-other-company = De säger att ett annat företag ansvarar
answer-other-company-hint = WhatsApp kan till exempel hänvisa till Meta
answer-other-form = De vill att jag använder ett annat formulär
answer-other-form-hint = De säger att formuläret eller adressen är fel
answer-more-time = De vill ha mer tid
answer-more-time-hint = De säger att det tar längre tid, och varför
answer-receipt = Bara ett besked om att den kom fram
answer-receipt-hint = De skriver att de har fått den. Inte heller en kod är ett svar.
answer-authority-news = Myndigheten skrev, utan beslut
answer-authority-news-hint = Den har ditt klagomål, eller säger hur långt den har kommit
answer-authority-agreed = Myndigheten ger mig rätt
answer-authority-agreed-hint = Den fann att företaget bröt mot lagen, eller så gav företaget med sig
answer-authority-disagreed = Myndigheten ger mig inte rätt, eller avslutade ärendet
answer-authority-disagreed-hint = Du kan be en domstol att pröva beslutet
answer-no-answer = Det är inget svar. Spara bara filen
answer-no-answer-hint = Allmän information, en kod, en bild, ett kvitto från posten
answer-lead-any = Välj vad det säger, och för vilket konto.
answer-which = Vilket konto gäller det?
answer-which-more = Du har fler konton. Leta upp rätt konto i översikten och tryck på ”Jag har fått svar” där.
answer-other-account = Mejlet verkar gälla { $account }. Kontrollera vilket konto som är valt nedan.
answer-files = Det du lade in
answer-files-lead = Dra ett mejl, en bild eller en PDF till det här fönstret. Det sparas oförändrat bredvid din fil. Inget skickas någonstans.
answer-choose-file = Välj en fil
answer-paste = Eller klistra in mejlets text
answer-paste-hint = Kopiera allt, helst med avsändare och datum
answer-read = Läs det
answer-leave-out = Ta inte med
answer-leave-out-spoken = Ta inte med: { $name }
reading-title = Vad mejlet verkar vara
reading-likely = Det verkar vara detta: { $kind }. Du bestämmer.
reading-perhaps = Det kan vara detta: { $kind }. För mycket talar emot, så vi har inte valt något.
reading-unknown = Vi kan inte avgöra det. Läs det och välj själv.
reading-known = Vad man vet om det
reading-for = Vad som talar för
reading-against = Vad som talar emot, eller saknas
reading-proof = Vem som helst kan skriva ett mejl. Facebook listar sina senaste mejl i dina inställningar, under säkerhet. Titta där om du är osäker.
mail-accepted = de godkänner din invändning
mail-refused = de avslår den
mail-more-asked = de ber dig om mer
mail-other-company = ett annat företag ansvarar
mail-other-form = de vill ha ett annat formulär
mail-more-time = de vill ha mer tid
mail-receipt = bara ett besked om att den kom fram
mail-announcement = allmän information, inget svar
mail-code = en kod att skriva in, inget svar
mail-not-from-meta = det kommer inte från Meta
for-phrase = Där står: ”{ $words }”
for-code = Det innehåller en kod: ”{ $words }”
for-sender = Det kommer från { $domain }. Det är känt att Meta skriver därifrån.
for-looks-like = { $domain } härmar { $brand }.
for-name-looks-like = Det kallar sig ”{ $name }”, men kommer från { $domain }.
for-date = Mejlets datum: { $mail }. Du skickade din invändning { $filed }.
for-address = Det gick till { $address }, kontots adress.
for-authentication = Din e-posttjänst bekräftar att det verkligen kommer från { $domain }.
doubt-nothing-known = Det har inget av de ord som vi känner igen från Meta.
doubt-not-verbatim = Orden liknar Metas, men vi känner inte igen dem exakt.
doubt-conditional = Det finns ett villkor, ”{ $word }”: ”{ $words }”
doubt-denied = Det kan betyda nej, med ”{ $word }”: ”{ $words }”
doubt-told = Det återger bara vad någon säger, med ”{ $word }”: ”{ $words }”
doubt-question = Det är en fråga: ”{ $words }”
doubt-quoted = Orden står i ett citat eller ett äldre mejl: ”{ $words }”
doubt-in-passing = Orden står mitt i något annat: ”{ $words }”
doubt-announces = Så här skriver Meta till alla: ”{ $words }”
doubt-invites = Det bjuder in folk att invända: ”{ $words }”
doubt-reverses = Det tar tillbaka något: ”{ $words }”
doubt-contradiction = Det säger två saker på en gång: { $kinds }.
doubt-parts-differ = Den enkla texten och den formgivna texten säger olika saker.
doubt-cut = Det är längre än det vi läste.
doubt-broken = En del av det gick inte att läsa.
doubt-no-sender = Avsändaren saknas.
doubt-several-senders = Det anger mer än en avsändare.
doubt-sender-unlisted = { $domain } finns inte på vår lista över Metas adresser.
doubt-forwarded = Det är vidarebefordrat. Avsändare och datum är därför bara påståenden.
doubt-authentication-failed = Din e-posttjänst fann att avsändaren inte är äkta.
doubt-authentication-other = Din e-posttjänst känner bara till { $domain } som avsändare.
doubt-authentication-missing = Din e-posttjänst säger inte om avsändaren är äkta.
doubt-no-date = Datum saknas.
doubt-date-before = Mejlets datum: { $mail }. Det är innan du skickade din invändning { $filed }.
doubt-date-ahead = Dess datum, { $date }, har inte kommit än.
doubt-not-filed = Du har inte skickat någon invändning som det kan vara svar på.
doubt-no-address = Mottagare saknas.
doubt-other-address = Det gick till { $address }. Inget av dina konton här har den adressen.
doubt-several-accounts = Det kan vara svar för mer än ett av dina konton.
doubt-no-such-account = Inget konto på { $platform } har den adressen här.
doubt-platform-unclear = Det nämner flera plattformar.
answer-when = När kom det?
when-title = Vilken dag?
answer-keep = Spara mejlet, eller ta en bild av meddelandet. Det är ditt bevis.
answer-record = Skriv upp det

## One account

account-all = Alla invändningar
account-edit = Redigera
account-delete = Ta bort kontot här
account-delete-hint = Det tas bara bort ur översikten. Du kan återställa det.
account-file-anyway = Gör invändning för detta också
account-replied = Jag har svarat
account-reminded = Jag har påmint dem
account-complained = Jag har klagat hos myndigheten
account-delivered = Mitt brev har kommit fram
account-rechecked = Jag har tittat. Allt är som förut
account-write-reply = Skriv ett svar
account-write-reminder = Skriv en påminnelse
account-write-company-complaint = Klaga hos företaget
account-write-authority-complaint = Klaga hos myndigheten
account-write-objection = Skriv brevet
options-waiting = Kommer inget inom två dagar, titta i skräpposten. Dra sedan deras mejl till det här fönstret.
options-waiting-no-date = Ingen lag bestämmer någon dag. Dröjer det för länge, påminn dem. Vi skriver brevet tillsammans med dig.
options-overdue-remind = Påminn dem först. Vi skriver brevet tillsammans med dig. Där står dagen för din invändning.
options-overdue-complain = Hjälper inte det, kan du klaga hos myndigheten. Det är gratis.
options-overdue-company = Hjälper inte det, kan du klaga hos företaget. Sedan 19 juni 2026 måste det bekräfta inom 30 dagar att klagomålet har kommit fram.
options-overdue-none = Påminn dem. Vi skriver brevet tillsammans med dig.
options-complain = Nu kan du klaga hos myndigheten. Det är gratis, och vi skriver brevet tillsammans med dig.
options-company = Nu kan du klaga hos företaget. Vi skriver brevet tillsammans med dig.
options-complaint-received = Får du inget besked kan du klaga hos myndigheten, ICO. Använd dess sida nedan.
options-ico = Nu kan du klaga hos myndigheten, ICO. Använd dess sida nedan.
options-court = Du kan be en domstol att få myndigheten att agera. En jurist eller en konsumentrådgivning kan ge dig råd.
options-court-decision = Du kan be en domstol att pröva beslutet. Tiden är kort, och den står i beslutet.
options-swiss = I Schweiz kan en domstol avgöra saken. Du kan också anmäla den till myndigheten nedan.
options-brazil = Du kan skicka en framställan till myndigheten nedan. Bifoga bevis på att du har frågat företaget.
options-refused-read = Läs deras skäl. De måste visa varför deras skäl väger tyngre än dina.
options-refused-reasons = Läs deras skäl och spara dem.
options-more-asked = Svara med mejl, med egna ord. Skicka ingen kopia av ditt id-kort om de inte har goda skäl att tvivla.
options-reasons-asked = Ett svar är klart åt dig. Skicka det som svar på deras mejl.
options-other-company = Ta nästa väg. Spara deras svar.
options-other-form = Ta nästa väg. Spara deras svar.
options-recheck = Öppna den officiella sidan igen. Se om din invändning fortfarande visas, och om Meta har ett nytt formulär.
options-authority = Din myndighet
timeline-title = Vad som har hänt
timeline-due = Svaret ska komma
timeline-was-due = Svaret skulle ha kommit
timeline-later = Senast, om de räknar från ditt svar
timeline-reminder = Påminnelsens tid går ut
timeline-acknowledgement = Företaget måste bekräfta att klagomålet kom fram
timeline-authority = Myndigheten måste ha gett besked
timeline-recheck = Se om allt är som förut
event-prepared = Du gjorde den klar
event-form-opened = Du öppnade sidan
event-form-missing = Du såg inte formuläret: { $seen }
event-sent = Du skickade den
event-delivered = Ditt brev kom fram
event-receipt = De skrev att den kom fram
event-accepted = De godkände den
event-refused = De avslog den
event-more-asked = De bad dig om mer
event-reasons-asked = De frågade vilken användning du menar, och varför
event-replied = Du svarade
event-other-company = De hänvisade till ett annat företag
event-other-form = De bad dig att använda ett annat formulär
event-more-time = De bad om mer tid
event-reminded = Du påminde dem
event-letter = Du skickade ett brev: { $letter }
event-authority-news = Myndigheten skrev
event-authority-agreed = Myndigheten gav dig rätt
event-authority-disagreed = Myndigheten gav dig inte rätt, eller avslutade ärendet
event-rechecked = Du såg efter om allt är som förut
event-note = Anteckning: { $note }
kept-title = Sparat med invändningen
kept-sent = Det du skickade
kept-sent-on = Precis som det var { $date }
kept-nothing-sent = Inget har skickats än.
kept-letter-on = Skickades { $date }, till { $to }
kept-evidence = Bevis
kept-evidence-none = Ingen fil är sparad än. Dra hit ett mejl, en bild eller en PDF.
kept-evidence-added = Tillagd { $date }. { $size }
kept-evidence-missing = Filen finns inte längre i sin mapp.
kept-evidence-changed = Filen ändrades efter att den sparades.
kept-evidence-remove = Ta bort från listan
kept-evidence-remove-spoken = Ta bort från listan: { $name }
kept-evidence-folder = Visa mappen
kept-evidence-add = Lägg till en fil
size-bytes = { $count } byte
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Din invändning som brev
letter-title-reply = Ditt svar
letter-title-reminder = Din påminnelse
letter-title-company-complaint = Ditt klagomål till företaget
letter-title-authority-complaint = Ditt klagomål till myndigheten
letter-lead = Fyll i det som saknas. Brevet ändras medan du skriver. Inget skickas härifrån.
letter-name = Ditt fullständiga namn
letter-name-hint = Så som du skriver det i dina brev
letter-address = Din postadress
letter-address-hint = Gata, postnummer, ort och land, utan ditt namn
letter-town = Var du skriver det
letter-town-hint = Orten där du bor. Den står före datumet.
letter-phone = Ditt telefonnummer
letter-phone-hint = Du kan lämna det tomt.
letter-reference = Ärendenummer
letter-reference-hint = Om du har fått något. Det står ofta i mejlets ämnesrad.
letter-reason = Ditt skäl
letter-reason-hint = Med egna ord, på brevets språk. Det gör ditt brev starkare.
letter-company = Vilket företag gäller det?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Har du vänt dig till en domstol, som nu prövar saken?
letter-court-yes = Ja, en domstol prövar den
letter-court-no = Nej, ingen domstol
letter-may-be-named = Får myndigheten tala om för företaget vem du är?
letter-may-be-named-yes = Ja, det får den
letter-may-be-named-no = Nej, jag ber den låta bli
letter-language = Brevets språk
letter-sheet = Brevet
letter-missing = Brevet visas här när inget längre saknas.
letter-missing-right = Det finns inget sådant brev för platsen där du bodde.
letter-missing-name = Ditt fullständiga namn saknas.
letter-missing-address = Din postadress saknas.
letter-missing-town = Orten där du skriver saknas.
letter-missing-email = Kontots e-postadress saknas. Lägg till den på redigeringssidan.
letter-missing-account = Kontots namn saknas. Lägg till det på redigeringssidan.
letter-missing-company = Vi vet inte vem brevet ska gå till.
letter-missing-sent = Inget har skickats än.
letter-missing-deadline = Det finns ingen dag då svaret ska ha kommit.
letter-missing-occasion = Det finns inget att skriva om än: deras tid är inte slut, och de har inte sagt nej.
letter-missing-question = De har inte frågat något som väntar på ditt svar.
letter-missing-reason = Ditt skäl saknas.
letter-missing-authority = Vi vet inte än vilken myndighet som är din.
letter-missing-court = Säg om en domstol prövar saken.
letter-missing-may-be-named = Säg om företaget får veta vem du är.
letter-note-company-blank = Vi vet inte vilket företag som ansvarar för dig. Leta upp namnet i Metas integritetspolicy för ditt land, och fyll i de tomma raderna.
letter-note-address-blank = Vi vet inte vilken postadress företaget har för dig. Leta upp den i integritetspolicyn för ditt land, och fyll i de tomma raderna.
letter-note-other-language = Myndigheten vill ha ett språk som vi inte har något brev på. Det står här på engelska. Låt översätta det först.
letter-text = Brevet med dina egna ord
letter-text-hint = Det du ändrar står kvar, även om du ändrar ett svar
letter-compose = Gör om det från mina svar
letter-change = Ändra orden själv
letter-empty = Brevet är tomt. Skriv det, eller gör om det från dina svar.
letter-copy = Kopiera brevet
letter-pdf = Spara som PDF
letter-docx = Spara för redigering (Word)
letter-how-reply = Skicka det som svar på deras mejl: kopiera det och klistra in det där.
letter-how-authority = Klistra in brevet på myndighetens sida för klagomål, eller skicka det med post. Skriv under för hand om du postar det.
letter-how-company = Skriv ut och skriv under. Skicka med rekommenderad post och spara kvittot. Att klistra in det i samma formulär går fortast.
letter-sent-title = Har du skickat det?
letter-sent-hint = Det du skickade sparas då precis som det är här.
letter-sent = Jag har skickat det
letter-discard = Släng brevet
letter-kind-objection = invändningen som brev
letter-kind-reply = svaret
letter-kind-reminder = påminnelsen
letter-kind-company-complaint = klagomålet till företaget
letter-kind-authority-complaint = klagomålet till myndigheten
kept-letters = Brev
kept-letter-go-on = Fortsätt skriva
kept-letter-go-on-spoken = Fortsätt skriva brevet: { $letter }
papers-title = Skriv ut, spara och lämna vidare
papers-title-found = { $count ->
    [one] Dokument för kontot som hittades
   *[other] Dokument för de { $count } konton som hittades
}
papers-record = Historik som PDF
papers-print = Öppna för utskrift
papers-calendar = Datum till min kalender
papers-calendar-all = Alla datum till min kalender
papers-table = Tabell för kalkylblad (CSV)
papers-bundle = Allt för ett klagomål (ZIP)
papers-bundle-hint = Dina brev, det du skickade, alla filer som sparats som bevis, och en lista som visar om någon fil har ändrats.
paper-footer = Sida {"{page}"} av {"{pages}"}
record-title = Historik: { $account }
record-title-all = Historik för alla invändningar
record-made = Gjord med Veto Desk { $date }. Den visar vad som skrevs upp där.
record-person = Person
record-platform = Plattform
record-account = Konto
record-law = Lag
record-status = Läge
record-sentence = I ord
record-sent-on = Skickad
record-sent-to = Skickad till
record-when = Dag
record-what = Vad som hände
record-file = Fil
record-added = Tillagd
record-size = Storlek
record-sum = Kontrollsumma (SHA-256)
record-letter = Brev skickat { $date }: { $letter }
record-total = Konton
record-due = Svar senast
record-evidence = Sparade filer
record-annex = Bilaga { $number }
calendar-summary = { $what }: { $account }
calendar-name = Datum
bundle-name = Klagomål { $account }
papers-record-all = All historik som PDF
kept-linked = Kopplat i Accounts Centre (kontocenter)
kept-note = Din anteckning
edit-title = Redigera kontot
edit-lead = Ändringar sparas medan du skriver. Det du redan har skickat ändras inte.
edit-person = Vems konto det är
edit-person-hint = Lämna tomt om det bara är ditt.
edit-note = Anteckning
edit-note-hint = Vad du vill komma ihåg
edit-done = Klar
kept-linked-none = Inget är antecknat.
kept-linked-change = Se och ändra kopplingarna
linked-title = Kopplade konton
linked-lead = Meta kan koppla ihop konton i Accounts Centre (kontocenter). Anteckna här vilka det gäller. Hos Meta ändrar det ingenting.
linked-back = Tillbaka till kontot
linked-now = Kopplat till
linked-with-none = Kontot är inte kopplat till något annat.
linked-before = Inte längre kopplat
linked-add = Koppla ännu ett konto
linked-add-own = Samma persons konton
linked-add-others = Andra personers konton
linked-add-none = Det finns inget annat konto att koppla.
linked-find = Sök ett konto att koppla
linked-find-hint = Ett namn, en e-postadress eller ett telefonnummer
linked-link = Koppla
linked-already = Kopplat till: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Ändra dagen
linked-asked = Det stämmer
linked-take-out = Koppla bort
linked-take-out-this = Koppla bort det här kontot
linked-never = De har aldrig varit kopplade
linked-since = Sedan när är de kopplade?
linked-choice-before = Sedan före invändningen
linked-choice-day = Sedan en dag som jag vet
linked-choice-unknown = Jag vet inte
linked-since-before = Kopplat sedan före invändningen, så vitt vi vet.
linked-since-day = Kopplat sedan { $date }.
linked-since-unknown = Kopplat. Vi vet inte sedan när.
linked-until = Inte längre kopplat sedan { $date }.
cover-object = Gör invändning även för detta konto
cover-leave = Låt det vara som det är
cover-ask-again = Fråga mig igen
options-cover-open = Meta säger inte om den invändningen gäller för det här kontot.
options-cover-again = Säkrast är att göra invändning för det här kontot också.
reason-cover-joined = Kopplat till { $account } sedan { $date }. Då var invändningen för det kontot redan godkänd.
reason-cover-unknown = Kopplat till { $account }, kanske först efter att invändningen för det kontot godkändes.
reason-cover-ended = Inte längre kopplat till { $account } sedan { $date }. Invändningen för det kontot godkändes innan dess.
reason-cover-left = Invändningen för { $account } kanske gäller för det. Du valde { $date } att låta det vara som det är.
done-cover-left = Det förblir som det är. Du kan när som helst göra invändning för kontot.

## People

account-person = Vems konto: { $name }
persons-show = Personer
persons-all = Alla personer
persons-title = Personer
persons-lead = Alla vars invändningar du har här.
persons-find = Sök en person
persons-find-hint = Ett namn eller en e-postadress
persons-hide = Dölj personer som är klara
persons-hidden = { $count ->
    [one] En person är dold. Alla personens konton är bekräftade.
   *[other] { $count } personer är dolda. Alla deras konton är bekräftade.
}
persons-found = { $count ->
    [0] Ingen hittades.
    [one] En person
   *[other] { $count } personer
}
persons-page = Person { $first } till { $last } av { $count }
persons-accounts = { $count ->
    [0] Inget konto än
    [one] Ett konto
   *[other] { $count } konton
}
persons-needs = { $count ->
    [one] ett väntar på dig
   *[other] { $count } väntar på dig
}
persons-settled = allt bekräftat
persons-spoken = Visa ”{ $name }”: { $more }
persons-add = Lägg till en person
person-unnamed = En person utan namn
person-lead = Ändringar sparas medan du skriver. Det som redan är skickat ändras inte.
person-name = Namn
person-name-hint = Så som du kallar personen här
person-full-name = Fullständigt namn
person-full-name-hint = För brev
person-email = Vanlig e-postadress
person-email-hint = Föreslås för personens nästa konto
person-phone = Telefonnummer
person-town = Ort
person-town-hint = Den står före datumet i ett brev.
person-address = Postadress
person-address-hint = För brev, rad för rad, utan namnet
person-residence = Var personen bor
person-residence-unknown = Inte angivet än
person-residence-hint = Det gäller för nya invändningar. Det som är påbörjat eller skickat ändras inte.
person-residence-change = Välj var personen bor
person-residence-close = Dölj länderna
person-residence-eu = I Europeiska unionen, land inte angivet
person-residence-eea = I Norge, Liechtenstein eller på Island, land inte angivet
person-language = Språk för brev och skäl
person-language-hint = Det är ett förslag. Du kan välja ett annat varje gång.
person-language-usual = Det vanliga
person-accounts = Konton
person-no-accounts = Inget konto än.
person-object = Gör invändning för ett konto till
person-object-first = Gör invändning för ett av personens konton
person-object-spoken = Gör invändning för ett konto till för den här personen
person-on-desk = Visa i översikten
person-same = Det här är samma person som …
person-back = Tillbaka till ”{ $name }”
person-remove = Ta bort personen
person-remove-deleted = Personens borttagna konton skulle också försvinna.
person-hand-over-title = Lämna över
person-hand-over-lead = Spara en fil med bara den här personen och personens konton. Ett annat Veto Desk kan öppna den, eller hämta in det som är nytt.
person-hand-over-evidence = Filer som sparats som bevis finns inte med.
person-hand-over = Lämna över personens del …
same-title = Vem är samma person som ”{ $name }”?
same-lead = Välj vems konton som också hör till den här personen.
same-confirm-title = Är ”{ $kept }” och ”{ $other }” samma person?
same-confirm-lead = Se först vad som händer. Det kan ångras direkt.
same-happens = Det här händer
same-accounts = { $count ->
    [0] ”{ $other }” har inget konto att flytta till ”{ $kept }”.
    [one] Ett konto flyttas från ”{ $other }” till ”{ $kept }”.
   *[other] { $count } konton flyttas från ”{ $other }” till ”{ $kept }”.
}
same-goes = ”{ $kept }” är kvar. ”{ $other }” försvinner ur listan över personer.
same-filled = { $what }: { $value } tas med.
same-differs = Det här skiljer sig
same-differing = { $what }: { $kept } behålls. { $other } hamnar i anteckningen.
same-residence = Var personen bor: { $kept } behålls, inte { $other }.
same-stays = Det som har skickats förblir som det var. Konton, svar och anteckningar finns alla kvar.
same-another = Välj någon annan
same-join = Gör dem till en person
sheet-for = Ett blad för personen
sheet-hint = Vad som är gjort, vad som kommer härnäst, och senast när, med stor text.
sheet-print = Skriv ut bladet
sheet-save = Spara bladet
sheet-title = Invändningar för { $name }
sheet-made = Så här ser det ut { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Inget har skickats än.
sheet-next = Nu: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Det finns ingen dag att hålla koll på.
sheet-footer = Den här appen är inte Meta · Sida {"{page}"} av {"{pages}"}

## What was just done

done-account-deleted = Kontot togs bort ur översikten.
done-draft-discarded = Den påbörjade invändningen slängdes.
done-answer-recorded = Svaret är uppskrivet.
done-answer-recorded-with-files = Svaret är uppskrivet. Det du lade in är sparat, oförändrat, bredvid din fil.
done-note-added = Anteckningen är sparad.
done-evidence-kept = { $count ->
    [one] Filen är sparad, oförändrad, bredvid din fil.
   *[other] { $count } filer är sparade, oförändrade, bredvid din fil.
}
done-evidence-removed = Den är borta från listan. Själva filen ligger kvar i sin mapp.
done-letter-discarded = Brevet slängdes.
done-paper-saved = Sparat: { $path }
done-step-recorded = Det är uppskrivet.
done-undone = Ångrat: { $what }.
done-account-removed = Kontot är raderat, med allt som stod om det. Filer som sparats som bevis ligger kvar i sin mapp.
done-merged = Ändringar från en annan dator lades till i din fil.
done-merged-hand = Ändringar som gjorts för hand lades till.
done-merged-copy = Det låg en annan kopia bredvid din fil. Det som var nytt i den lades till.
done-imported = Den andra filen hämtades in.
done-imported-nothing = Allt i den filen finns redan i översikten.
done-backup-used = Den äldre versionen är tillbaka. Det du hade innan finns bland säkerhetskopiorna.
done-edited = Din fil har ändrats utanför Veto Desk. Den går fortfarande att läsa. Kontrollera att dina uppgifter stämmer.
done-unlocked = Det andra fönstret är stängt. Nu kan du göra ändringar här.
done-person-removed = Personen togs bort.
done-persons-joined = De är nu en person. Alla konton finns här.
done-restarted = Ett fel gjorde att Veto Desk stannade. Det har startat igen. Kontrollera att din senaste ändring finns här. Din fil: { $path }
count-added = { $count ->
    [one] Ett konto är nytt.
   *[other] { $count } konton är nya.
}
count-changed = { $count ->
    [one] Ett konto ändrades.
   *[other] { $count } konton ändrades.
}
count-removed = { $count ->
    [one] Ett konto togs bort.
   *[other] { $count } konton togs bort.
}
done-account-restored = Kontot finns i översikten igen.
done-accounts-added = { $count ->
    [one] Ett konto ur tabellen finns nu i översikten. Dess invändning är inte påbörjad.
   *[other] { $count } konton ur tabellen finns nu i översikten. Deras invändningar är inte påbörjade.
}
done-account-covered = Kontot sparas som kopplat. Den andra invändningen omfattar det så snart den är godkänd.
done-pasted = Den kopierade texten är inklistrad.
done-address-opened = Webbläsaren fick besked att öppna sidan. Om inget öppnas, kopiera adressen.
done-text-size = Textstorlek: { $percent } %.
done-copy-saved = En kopia är sparad: { $path }
done-file-opened = Filen är öppnad.
done-several-sent = { $count ->
    [one] 1 invändning märktes som skickad.
   *[other] { $count } invändningar märktes som skickade.
}
done-several-answered = { $count ->
    [one] Svaret skrevs upp för 1 konto.
   *[other] Svaret skrevs upp för { $count } konton.
}
done-several-deleted = { $count ->
    [one] 1 konto togs bort.
   *[other] { $count } konton togs bort.
}
done-turn-over = { $count ->
    [one] Du har gått igenom kontot.
   *[other] Du har gått igenom alla { $count } konton.
}
done-set-aside = Filen som inte gick att läsa har sparats under ett nytt namn: { $path }
close-asked = Dina senaste ändringar är inte sparade än. Spara en kopia först, eller stäng utan att spara.

## The file

save-failed-title = Dina ändringar är inte sparade
save-retry = Försök igen
save-elsewhere = Spara en kopia …
save-read-only = Mappen är skrivskyddad. Allt finns kvar här så länge fönstret är öppet. Spara en kopia i en annan mapp.
save-full = Disken är full. Allt finns kvar här så länge fönstret är öppet. Frigör utrymme och försök igen.
save-denied = Systemet tillåter inte att filen skrivs. Allt finns kvar här så länge fönstret är öppet. Spara en kopia i en annan mapp.
save-vanished = Mappen med filen är borta. Allt finns kvar här så länge fönstret är öppet. Ta tillbaka mappen, eller spara en kopia på ett annat ställe.
save-newer = En nyare version av Veto Desk har skrivit filen under tiden. Allt finns kvar här så länge fönstret är öppet. Spara en kopia och installera sedan den versionen.
save-other = Det gick inte att spara. Allt finns kvar här så länge fönstret är öppet. Försök igen, eller spara en kopia på ett annat ställe.
copy-read-only = Den sparades inte: mappen är skrivskyddad. Välj en annan mapp.
copy-full = Den sparades inte: disken är full. Välj en annan plats.
copy-denied = Den sparades inte: systemet tillåter inte skrivning där. Välj en annan mapp.
copy-vanished = Den sparades inte: mappen finns inte. Välj en annan mapp.
copy-other = Den sparades inte. Välj en annan plats.
trouble-title = Din fil kunde inte öppnas
trouble-damaged = Filen är skadad på rad { $line }, kolumn { $column }.
trouble-newer = En nyare version av Veto Desk har skrivit filen. Installera den versionen för att öppna den.
trouble-too-large = Filen är mycket större än någon fil från den här appen.
trouble-denied = Systemet tillåter inte att filen läses. Kontrollera vem som får läsa den.
trouble-missing = Det finns ingen fil på den platsen.
trouble-other = Filen gick inte att läsa.
trouble-untouched = Inget har ändrats. Vad du än väljer finns filen kvar.
trouble-previous = Den senaste säkerhetskopian
trouble-previous-what = Gjord { $date }, med { $count ->
    [one] ett konto.
   *[other] { $count } konton.
}
trouble-use-previous = Använd säkerhetskopian
trouble-other-file = En annan fil
trouble-new = En ny, tom översikt
trouble-new-hint = Den gamla filen sparas bredvid under ett nytt namn.
trouble-start-new = Börja med en tom översikt

settings-title = Inställningar
settings-theme = Ljust eller mörkt
theme-system = Som på den här datorn
theme-light = Ljust
theme-dark = Mörkt
settings-contrast = Kontrast
contrast-system = Kontrast som på den här datorn
contrast-normal = Normal kontrast
contrast-high = Hög kontrast, i svart och vitt
settings-language = Språk
settings-language-hint = Appens språk. Skäl och brev har ett eget språk.
settings-language-of-system = Som på den här datorn: { $language }
settings-language-not-reviewed = Ingen med språket som modersmål har granskat texten än. Om något är oklart, välj engelska.
settings-language-reviewed = En person med språket som modersmål har granskat texten.
languages-more = Andra språk
settings-language-help = Du kan hjälpa till att rätta texten, utan något program: filen CONTRIBUTING förklarar hur.
settings-text-size = Textstorlek
text-size-percent = { $percent } %
settings-text-size-hint = Allt växer med texten. Ctrl med plus eller minus gör samma sak på varje sida.
settings-companion = När ett formulär är öppet
settings-companion-on = Gör fönstret litet bredvid webbläsaren
settings-companion-hint = Det lilla fönstret visar ett steg i taget. Med en knapp blir det stort igen.
settings-graphics = Grafik
settings-graphics-simple = Enkel grafik
settings-graphics-hint = Kryssa för detta om fönstret flimrar, är tomt eller långsamt. Det ser likadant ut och gäller från nästa start.
settings-file = Din fil
settings-file-lead = Allt finns i en fil på den här datorn, och bara där. Bara du kan läsa den.
settings-file-path = Var den finns
settings-copy-path = Kopiera platsen
settings-save-copy = Spara en kopia …
settings-open = Öppna en annan fil …
settings-picking = Ett fönster för att välja fil är öppet.
settings-typed-path = Sökväg till en fil
settings-typed-path-hint = Bara om inget fönster för att välja fil öppnas.
settings-typed-open = Öppna den här filen
settings-typed-copy = Spara en kopia där
settings-typed-import = Hämta in uppgifter från den
settings-open-folder = Öppna mappen
settings-import-title = Uppgifter från en annan fil
settings-import-lead = Hämta in det som finns i en annan fil från Veto Desk. Inget du har går förlorat, och inget blir dubbelt.
settings-import = Hämta in uppgifter från en fil …
settings-backups-title = Säkerhetskopior
settings-backups-lead = Appen sparar kopior av äldre versioner av din fil. Du kan gå tillbaka till vilken du vill.
settings-backups = Gå tillbaka till en äldre version …
backups-title = Gå tillbaka till en äldre version
backups-lead = Välj en dag. Din översikt ser sedan ut som den gjorde då.
backups-reading = Letar efter säkerhetskopior …
backups-none = Det finns ingen säkerhetskopia än. En görs vid varje start, och varje timme medan du arbetar.
backups-use = Ta tillbaka den här versionen
backups-back = Tillbaka till inställningarna
backups-undo = Det du har nu kopieras först. Du kan ångra bytet.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Ett konto
   *[other] { $accounts } konton
}, { $objections ->
    [one] en invändning
   *[other] { $objections } invändningar
}
settings-about = Om appen
settings-version = Veto Desk { $version }
settings-facts = Adresser och regler samlades in 22 november 2026 ur daterade källor. Ingen har öppnat adresserna för den här versionen.
settings-no-advice = Appen ger ingen juridisk rådgivning.
settings-licence = Veto Desk är fritt, under MIT-licensen eller Apache-licensen, vilken du vill. Det innehåller andras arbete.
settings-licences = Vems arbete som ingår
licences-title = Vems arbete som ingår
licences-lead = Veto Desk innehåller andras arbete. Här står allt efter licens, på engelska.
licences-hint = ”OR” betyder att du får välja. ”AND” betyder att alla gäller. En del ingår i programmet bara på ett visst system.
licences-show = Visa verk och texter
licences-show-spoken = Visa verk och texter under { $licence }
licences-works = Verk
licences-text = Text { $number }
licences-back = Tillbaka till listan

## Help

help-title = Hjälp
help-lead = Veto Desk visar dig vägen till det officiella formuläret och håller reda på din invändning tills allt är klart.
help-how = Så fungerar det
help-how-1 = Svara på några korta frågor. Varje svar sparas direkt.
help-how-2 = Öppna den officiella sidan och klistra in det vi har förberett.
help-how-3 = Tryck på ”Skicka in” där. Säg sedan här att du har skickat.
help-how-4 = När ett svar kommer, skriv upp det här. Översikten visar nästa steg.
help-does = Vad en invändning gör
help-does-1 = Den stoppar framtida användning av det du har lagt ut. Det AI redan har lärt sig blir kvar.
help-does-2 = Den gäller inte foton av dig som andra lägger ut.
help-does-3 = Den tar inte bort Meta AI från dina appar.
help-safe = Dina uppgifter
help-safe-1 = Allt stannar i en fil på den här datorn. Appen själv använder inget nätverk.
help-safe-2 = Den öppnar bara officiella adresser från sin egen lista, och bara när du ber om det.
help-safe-3 = Den frågar aldrig efter lösenord, kod eller id-kort.
help-copies = Din fil och dess kopior
help-copies-1 = Äldre versioner sparas bredvid din fil. Gå tillbaka till en av dem i inställningarna.
help-copies-2 = Filen kan ligga i en mapp som delas mellan datorer. Det som var och en lägger till blir kvar.
help-copies-3 = När du byter dator: spara en kopia och öppna den på den nya.
help-keys = Tangenter
help-keys-tab = Tabb och Skift med Tabb flyttar mellan det du kan trycka på. Mellanslag eller Enter trycker på det.
help-keys-answers = Piltangenterna flyttar mellan svaren på en fråga. Det gör även svarets första bokstav.
help-keys-size = Ctrl med plus eller minus gör allt större eller mindre. Ctrl med 0 återställer.
help-keys-copy = I ett textfält kopierar Ctrl med C, och Ctrl med V klistrar in.
help-keys-go-on = Ctrl med Enter trycker på sidans huvudknapp. När du svarar i ett fält gör Enter samma sak.
help-keys-back = Alt med vänsterpil går tillbaka. I ett textfält flyttar det ett ord.
help-keys-help = F1 öppnar den här sidan.
help-keys-undo = Ctrl med Z ångrar den senaste ändringen. I ett textfält tar det tillbaka bokstäver.

## Guides

guides-here = Guider som hjälper här
guides-search = Sök bland guiderna
guides-search-hint = Ett eller flera ord, till exempel ”formulär” eller ”telefon”
guides-found = { $count ->
    [one] En guide hittades.
   *[other] { $count } guider hittades.
}
guides-none-found = Prova ett annat ord, eller färre ord. Ta bort det du skrev för att se alla guider.
guides-object = Gör en invändning
guides-trouble = Formuläret finns inte, och andra problem
guides-after = När du har skickat
guides-places = Där du bor
guides-good-to-know = Bra att veta
guides-app = Den här appen
guide-checked = Kontrollerad { $date }
guide-platforms = För { $names }
guide-residences = För den som bor i: { $names }
guide-sources = Källor
guide-source = { $title }, { $date }
guide-source-app = Appen själv
guide-close = Stäng guiden

## Where there is no window

start-usage = Användning: veto-desk [--file] [SÖKVÄG] [--software]
start-no-folder = Veto Desk hittade ingen mapp för sin fil. Starta det med --file och en sökväg.
start-no-screen = Veto Desk kan inte öppna sitt fönster. Det hittade ingen skärm. Starta det från skrivbordet.
start-no-picture = Veto Desk kan inte öppna sitt fönster. Skärmen tar inte emot någon bild från det. Installera eller uppdatera grafikdrivrutinen.
start-no-library = Veto Desk kan inte öppna sitt fönster. Fönstersystemet, eller ett av dess bibliotek, svarade inte.
start-stopped = Ett fel gjorde att Veto Desk stannade. Det du skrev är sparat. Starta det igen för att fortsätta. Din fil: { $path }
