### Every word the app says, in Romanian; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "dumneavoastră" (buttons: "Salvează"). One term for one idea: cont, opoziție, cale, formular.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Eroare: { $page } – Veto Desk
rail-name = Secțiuni
messages-name = Mesaje
rail-desk = Birou
rail-settings = Setări
rail-help = Ajutor
rail-here = Sunteți aici
not-meta = Această aplicație nu este a companiei Meta. De aici nu se trimite nimic.
saving-saved = Salvat pe acest calculator.
saving-under-way = Se salvează pe acest calculator …
saving-failed = Încă nesalvat.
saving-forbidden = Fișierul nu a fost deschis. Nu se salvează nimic.
saving-read-only = Această fereastră doar arată fișierul. Nu se salvează nimic.
undo = Anulează
undo-change = Anulează: { $what }
change-wizard = un răspuns
change-draft = renunțarea
change-filing = trimiterea
change-answer = ultimul pas
change-note = o notă
change-evidence = un fișier
change-letter = scrisoarea
change-account = modificarea
change-linked = conturile asociate
change-several = mai multe conturi
change-deleting = ștergerea
change-person = o persoană
change-settings = o setare
change-incoming = ce a fost primit
change-import = ce a fost preluat
change-backup = starea mai veche
change-adding = adăugarea conturilor din tabel
read-only-title = Puteți privi, dar nu puteți schimba nimic
read-only-other-window = Veto Desk este deschis în altă fereastră. Faceți schimbările acolo. Când se închide acea fereastră, continuați aici.
read-only-newer = Acest fișier a fost scris de o versiune mai nouă de Veto Desk. Instalați acea versiune ca să îl puteți schimba.
read-only-what = Ce pot face?
dismiss = Ascunde mesajul
close-title = Închideți fără să salvați?
close-save-elsewhere = Salvează întâi o copie …
close-anyway = Închide fără salvare
close-stay = Lasă fereastra deschisă

## Dates

when-and-route = { $when } · { $route }
date-today = Astăzi, { $date }
date-week-earlier = Cu o săptămână înainte
date-day-earlier = Cu o zi înainte
date-day-later = Cu o zi mai târziu
date-week-later = Cu o săptămână mai târziu

## Status

status-not-started = Neîncepută
status-not-sent-yet = Încă netrimisă
status-sent = Trimisă
status-confirmed = Confirmată
status-needs-you = De rezolvat
status-refused = Respinsă
reason-not-begun = Pentru acest cont nu ați început încă.
reason-prepared = Pregătită din data de { $date }. Nu ați trimis-o încă.
reason-form-opened = Formularul a fost deschis în data de { $date }. Nu ați spus încă dacă l-ați trimis.
reason-form-missing = În data de { $date }, nu ați găsit formularul. Există și alte căi.
reason-waiting = Termenul pentru răspuns: { $date }.
reason-waiting-soon = Termenul pentru răspuns: { $date }. { $days ->
    [0] Este astăzi.
    [one] Este mâine.
    [few] Mai sunt { $days } zile.
   *[other] Mai sunt { $days } de zile.
}
reason-waiting-courtesy = Ar fi politicos să răspundă până în data de { $date }. Nicio lege nu stabilește această dată.
reason-waiting-no-date = Trimisă în data de { $date }. Nu cunoaștem niciun termen pentru răspuns.
reason-receipt = A ajuns, v-au scris în data de { $date }. Termenul pentru răspuns: { $due }.
reason-receipt-no-date = V-au scris în data de { $date }, fără o decizie.
reason-more-time = Au cerut mai mult timp. Termenul pentru răspuns: { $date }.
reason-overdue = Nu a venit niciun răspuns. Termenul era: { $date }.
reason-overdue-courtesy = Niciun răspuns până în data de { $date }. Nicio lege nu stabilește această dată.
reason-accepted = Acceptată în data de { $date }. Nu aveți nimic de făcut.
reason-covered = Acoperită de contul { $account } din data de { $date }.
reason-replied = Ați răspuns în data de { $date }. { $due }
reason-replied-due = Termenul pentru răspuns: { $date }.
reason-replied-no-date = Nicio lege nu stabilește un termen pentru răspuns.
reason-reminded = Ați trimis o revenire în data de { $date }. Lăsați-le timp până în data de { $due }.
reason-reminder-over = Niciun răspuns la revenirea dumneavoastră până în data de { $date }.
reason-complained = V-ați plâns companiei în data de { $date }. Trebuie să confirme până în data de { $due }.
reason-complaint-received = V-au confirmat plângerea în data de { $date }. Acum trebuie să o verifice fără întârziere.
reason-complaint-silent = Nu v-au confirmat plângerea până în data de { $date }.
reason-with-authority = Plângerea dumneavoastră este la autoritate din data de { $date }. { $due }
reason-authority-news = Autoritatea v-a scris în data de { $date }. { $due }
reason-authority-due = Autoritatea trebuie să vă dea vești până în data de { $date }.
reason-authority-no-date = Autoritatea își stabilește singură termenul.
reason-authority-silent = Autoritatea nu v-a dat nicio veste până în data de { $date }.
reason-authority-agreed = Autoritatea v-a dat dreptate în data de { $date }.
reason-authority-disagreed = Autoritatea nu v-a dat dreptate sau a închis cazul în data de { $date }.
reason-recheck-due = Acceptată demult. O nouă verificare era de făcut în data de { $date }.
reason-refused = Respinsă în data de { $date }.
reason-reasons-asked = În data de { $date }, au întrebat la ce utilizare a datelor vă opuneți și de ce.
reason-more-asked = V-au cerut mai multe informații în data de { $date }.
reason-other-form = În data de { $date }, v-au cerut să folosiți alt formular.
reason-other-company = Au indicat altă companie în data de { $date }.
next-start = Începe
next-continue = Continuă
next-report-answer = Am primit un răspuns
next-reply = Vezi ce e de făcut
next-try-next-route = Încearcă altă cale
next-see-options = Vezi ce e de făcut
next-recheck = Verifică din nou
next-show-record = Arată fișa
next-show-covering = Arată conturile asociate
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Opozițiile dumneavoastră
desk-add = Opoziție pentru un cont
desk-begin = Opoziție pentru primul meu cont
desk-empty-what = Meta antrenează IA cu postările, fotografiile, comentariile și conversațiile cu IA ale utilizatorilor. Vă puteți opune.
desk-empty-where = Ce scrieți rămâne într-un singur fișier pe acest calculator: { $path }
desk-empty-how = Vă conducem la formularul oficial și urmărim cazul până primiți un răspuns. Durează cam cinci minute.
desk-show-account = Arată contul
desk-urgent-needs-you = { $count ->
    [one] Un cont este de rezolvat.
    [few] { $count } conturi sunt de rezolvat.
   *[other] { $count } de conturi sunt de rezolvat.
}
desk-urgent-unfinished = { $count ->
    [one] O opoziție este încă netrimisă.
    [few] { $count } opoziții sunt încă netrimise.
   *[other] { $count } de opoziții sunt încă netrimise.
}
desk-urgent-waiting = { $count ->
    [one] Opoziția dumneavoastră este trimisă. Acum este rândul lor.
    [few] Toate sunt trimise. Acum este rândul lor.
   *[other] Toate sunt trimise. Acum este rândul lor.
}
desk-urgent-settled = { $count ->
    [one] Opoziția dumneavoastră este confirmată. Nu aveți nimic de făcut.
    [few] Toate opozițiile sunt confirmate. Nu aveți nimic de făcut.
   *[other] Toate opozițiile sunt confirmate. Nu aveți nimic de făcut.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = Conturi: { $total } · { $parts }
desk-add-many = Adaugă mai multe conturi
find-label = Caută un cont
find-hint = Un nume, un e-mail, un număr sau un cuvânt dintr-o notă
find-filters = Filtrare și sortare
find-filters-set = Filtrare și sortare (active: { $count })
find-filters-close = Închide filtrele
find-clear = Arată tot
find-any-status = Orice stare
find-any-due = Orice dată
find-any-platform = Orice platformă
find-any-person = Oricine
find-counted = { $what } ({ $count })
find-status = Stare
find-due = Termen
find-due-overdue = Depășit
find-due-week = În 7 zile
find-due-month = În 30 de zile
find-platform = Platformă
find-person = Persoană
find-person-by-name = Sunt multe persoane. Scrieți un nume în câmpul de mai sus.
find-sort = Ordine
find-sort-urgent = Întâi cele de rezolvat
find-sort-name = După nume
find-sort-due = După termen
find-sort-newest = Întâi cele mai noi
find-none = Nu s-a găsit niciun cont.
find-found = { $count ->
    [one] Găsit: 1 cont din { $total }
    [few] Găsite: { $count } conturi din { $total }
   *[other] Găsite: { $count } de conturi din { $total }
}
find-page-all = Conturile { $first }–{ $last } din { $total }
find-page = { $first }–{ $last } din { $count } găsite, dintr-un total de { $total }
find-hidden = { $count ->
    [one] 1 cont de rezolvat nu este afișat.
    [few] { $count } conturi de rezolvat nu sunt afișate.
   *[other] { $count } de conturi de rezolvat nu sunt afișate.
}
find-show-hidden = Arată-le
find-previous = Pagina anterioară
find-next = Pagina următoare
find-page-of = Pagina { $page } din { $pages }
select-begin = Selectează mai multe
select-end = Încheie selectarea
select-count = { $count ->
    [one] 1 cont selectat
    [few] { $count } conturi selectate
   *[other] { $count } de conturi selectate
}
select-hidden = { $count ->
    [one] 1 dintre ele nu este printre cele găsite.
    [few] { $count } dintre ele nu sunt printre cele găsite.
   *[other] { $count } dintre ele nu sunt printre cele găsite.
}
select-one = Selectează
select-account = Selectează: { $account }
select-page = Selectează cele { $count } de pe pagină
select-found = { $count ->
    [one] Selectează contul găsit
    [few] Selectează toate cele { $count } găsite
   *[other] Selectează toate cele { $count } găsite
}
select-none = Deselectează tot
select-what = Ce facem cu ele?
select-open = { $count ->
    [one] Deschide 1 formular
    [few] Deschide pe rând { $count } formulare
   *[other] Deschide pe rând { $count } de formulare
}
select-sent = Marchează ca trimise: { $count }
select-answered = { $count ->
    [one] Notează răspunsul pentru 1
    [few] Notează același răspuns pentru { $count }
   *[other] Notează același răspuns pentru { $count }
}
select-record = { $count ->
    [one] Fișă PDF pentru 1
    [few] Fișă PDF pentru { $count }
   *[other] Fișă PDF pentru { $count }
}
select-table = { $count ->
    [one] Tabel cu 1
    [few] Tabel cu { $count }
   *[other] Tabel cu { $count }
}
select-delete = Șterge de aici: { $count }
several-title-sent = { $count ->
    [one] Ați trimis această opoziție?
    [few] Ați trimis aceste { $count } opoziții?
   *[other] Ați trimis aceste { $count } de opoziții?
}
several-title-answered = { $count ->
    [one] Care a fost răspunsul?
    [few] Care a fost răspunsul la aceste { $count } opoziții?
   *[other] Care a fost răspunsul la aceste { $count } de opoziții?
}
several-lead = { $count ->
    [one] Se notează pentru acest cont:
    [few] Se notează la fel pentru fiecare dintre aceste { $count } conturi:
   *[other] Se notează la fel pentru fiecare dintre aceste { $count } de conturi:
}
several-more = { $count ->
    [one] și încă 1
    [few] și încă { $count }
   *[other] și încă { $count }
}
several-left-out = { $count ->
    [one] 1 dintre cele selectate este lăsat deoparte, pentru că nu se potrivește aici.
    [few] { $count } dintre cele selectate sunt lăsate deoparte, pentru că nu se potrivesc aici.
   *[other] { $count } dintre cele selectate sunt lăsate deoparte, pentru că nu se potrivesc aici.
}
several-when-sent = Când le-ați trimis?
several-record-sent = Marchează ca trimise: { $count }
several-record-answered = Notează pentru { $count }
turn-now = Parcurgeți conturile pe rând. Acesta este { $at } din { $of }.
turn-wait = Parcurgeți conturile pe rând. Urmează { $at } din { $of }.
turn-next = { $count ->
    [one] Mergi la ultimul
    [few] Contul următor (mai sunt { $count })
   *[other] Contul următor (mai sunt { $count })
}
turn-last = Acesta a fost ultimul
turn-here = Continuă cu acesta
turn-stop = Oprește parcurgerea
person-you = Dumneavoastră
adding-title = Mai multe conturi deodată
adding-lead = Lipiți un tabel sau alegeți un fișier CSV. Vedeți întâi ce devine fiecare rând. Nimic nu se adaugă până nu confirmați.
adding-field = Tabelul
adding-field-hint = Selectați rândurile în programul de tabele, copiați-le și lipiți-le aici.
adding-columns = Coloanele: { $columns }. Dacă primul rând le numește, pot sta în orice ordine.
adding-column-person = Persoană
adding-column-platform = Platformă
adding-column-account = Cont
adding-column-email = E-mail
adding-column-phone = Telefon
adding-column-country = Țară
adding-column-note = Notă
adding-choose = Alege un fișier
adding-empty = Salvează un tabel gol
adding-empty-name = Conturi de adăugat
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Un exemplu. Scrieți peste acest rând.
adding-pasted = { $count ->
    [one] 1 rând lipit
    [few] { $count } rânduri lipite
   *[other] { $count } de rânduri lipite
}
adding-read = { $count ->
    [one] 1 rând din „{ $file }”
    [few] { $count } rânduri din „{ $file }”
   *[other] { $count } de rânduri din „{ $file }”
}
adding-change = Modifică
adding-clear = Alege alt tabel
adding-guessed = Unele litere din acest fișier pot fi greșite. Dacă unele nume arată greșit, salvați fișierul ca „CSV UTF-8” și alegeți-l din nou.
adding-none = Nu există încă niciun rând cu un cont. Adăugați unul sub numele coloanelor.
adding-will = { $count ->
    [one] 1 va fi adăugat
    [few] { $count } vor fi adăugate
   *[other] { $count } vor fi adăugate
}
adding-here = { $count ->
    [one] 1 este deja aici
    [few] { $count } sunt deja aici
   *[other] { $count } sunt deja aici
}
adding-wrong = { $count ->
    [one] 1 nu poate fi folosit
    [few] { $count } nu pot fi folosite
   *[other] { $count } nu pot fi folosite
}
adding-rows = Afișate: { $first }–{ $last } din { $total }
adding-unused = Aceste coloane nu sunt folosite: { $columns }
adding-left-out = { $count ->
    [one] Încă 1 rând a fost lăsat deoparte. Adăugați-le întâi pe acestea, apoi lipiți restul.
    [few] Încă { $count } rânduri au fost lăsate deoparte. Adăugați-le întâi pe acestea, apoi lipiți restul.
   *[other] Încă { $count } de rânduri au fost lăsate deoparte. Adăugați-le întâi pe acestea, apoi lipiți restul.
}
adding-group-wrong = Nu pot fi folosite
adding-group-here = Sunt deja aici
adding-group-remarked = Vor fi adăugate, dar verificați-le
adding-group-added = Vor fi adăugate
adding-line = Rândul { $line }: { $cells }
adding-line-details = Rândul { $line } · { $details }
adding-is = Este contul { $account }.
adding-wrong-quote = Lipsesc ghilimelele de la sfârșit sau o celulă are mai multe rânduri.
adding-wrong-example = Acesta este rândul de exemplu.
adding-wrong-no-platform = Nu spune care este platforma. Scrieți Facebook, Instagram sau WhatsApp.
adding-wrong-unknown-platform = Nu cunoaștem platforma „{ $what }”. Scrieți Facebook, Instagram sau WhatsApp.
adding-wrong-threads = Threads ține de un cont Instagram. Adăugați acel cont.
adding-wrong-messenger = Messenger ține de un cont Facebook. Adăugați acel cont.
adding-wrong-no-contact = Nu are niciun e-mail, număr sau nume de cont.
adding-wrong-no-name = Lipsește numele persoanei care nu are cont.
adding-wrong-email = „{ $what }” nu poate fi un e-mail. Trebuie să aibă @, un sfârșit precum .com și niciun spațiu.
adding-wrong-no-number = Un cont WhatsApp are nevoie de numărul de telefon.
adding-wrong-bad-number = „{ $what }” nu este un număr de telefon.
adding-wrong-spoiled-number = Programul de tabele a scurtat numărul la „{ $what }”. Scrieți numărul întreg, ca text.
adding-wrong-unknown-country = Nu cunoaștem țara „{ $what }”. Verificați cum este scrisă sau scrieți un cod precum RO sau nimic.
adding-wrong-whose = Nu are numele persoanei, iar aici sunt mai multe. Scrieți al cui este contul.
adding-wrong-same-name = Mai multe persoane de aici se numesc „{ $what }”. Adăugați e-mailul pe care îl folosiți aici pentru această persoană.
adding-wrong-twice = Acest cont apare deja pe rândul { $what }.
adding-did-you-mean = Verificați e-mailul. Ați vrut să scrieți { $meant }?
adding-cut = Textul din coloana „{ $column }” este prea lung. Sfârșitul lui este lăsat deoparte.
adding-country-stays = Din ce știm deja, această persoană locuiește în altă parte. Așa rămâne.
adding-add = { $count ->
    [one] Adaugă 1 cont
    [few] Adaugă { $count } conturi
   *[other] Adaugă { $count } de conturi
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = O opoziție nouă
draft-at-step = Neterminată. Ați ajuns la pasul { $at } din { $of }.
draft-discard = Renunță la ea
draft-show-list = Arată lista
draft-action = { $step }: { $platform }, neterminată
deleted-title = Șterse recent
deleted-lead = Un cont șters se păstrează aici 30 de zile.
deleted-restore = Pune la loc
deleted-remove = Elimină acum
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Arată și cel mai vechi
    [few] Arată { $count } mai vechi
   *[other] Arată { $count } mai vechi
}
deleted-fewer = Arată doar cele mai noi
deleted-what = { $account }, șters: { $date }, păstrat până: { $until }
figures-title = Până acum
figures-totals = Trimise: { $sent }, cu răspuns: { $answered }, cu termenul depășit astăzi: { $overdue }.
figures-days = Răspunsuri primite: { $answers }. Jumătate au venit { $median ->
    [0] în aceeași zi
    [one] în cel mult o zi
    [few] în cel mult { $median } zile
   *[other] în cel mult { $median } de zile
}. Cel mai rapid a durat { $fewest ->
    [one] o zi
    [few] { $fewest } zile
   *[other] { $fewest } de zile
}, cel mai lent { $most ->
    [one] o zi
    [few] { $most } zile
   *[other] { $most } de zile
}.
figures-name-weeks = Trimise, cu răspuns și depășite, pe săptămâni
figures-name-months = Trimise, cu răspuns și depășite, pe luni
figures-time = Perioada
figures-sent = Trimise
figures-answered = Cu răspuns
figures-overdue-week = Depășite la sfârșitul săptămânii
figures-overdue-month = Depășite la sfârșitul lunii
figures-week = Săptămâna din { $date }
figures-until-today = { $period }, până astăzi
figures-row = { $period }: trimise { $sent }, cu răspuns { $answered }, depășite la sfârșit { $overdue }.
figures-before = Înainte de { $date }
figures-before-row = { $before }: trimise { $sent }, cu răspuns { $answered }.
figures-table-show = Arată ca tabel
figures-table-hide = Închide tabelul

## The wizard

wizard-progress = Pasul { $at } din { $of }
wizard-back = Înapoi
wizard-continue = Continuă
wizard-finish = Înapoi la birou
wizard-keep-account = Păstrează acest cont
wizard-to-the-form = Mergi la formular
wizard-close = Salvează și închide

wizard-platform-title = Despre ce platformă este vorba?
wizard-platform-lead = Vă opuneți pentru câte un cont. Pe celelalte le puteți adăuga după aceea.
wizard-someone-else = Acest cont este al altcuiva

wizard-person-title = Al cui este contul?
wizard-person-title-no-account = Cine vrea să se opună?
wizard-person-lead = Numele vă ajută să găsiți contul pe birou.
wizard-person-new = O persoană nouă
wizard-person-new-hint = Scrieți numele mai jos
wizard-person-name = Nume
wizard-person-name-hint = Numele rămâne pe acest calculator. Un formular îl poate cere.

wizard-residence-title = Locuiți în Uniunea Europeană?
wizard-residence-title-other = Persoana locuiește în Uniunea Europeană?
wizard-residence-lead = Dreptul de a vă opune și termenul pentru răspuns depind de locul în care locuiți acum. Cetățenia nu contează.
lives-eu = Da
lives-eu-hint = Într-una dintre cele 27 de țări ale Uniunii Europene
lives-eea = Nu, în Islanda, Liechtenstein sau Norvegia
lives-eea-hint = Acolo se aplică aceeași lege
lives-with-right = Nu, în Regatul Unit, Elveția sau Brazilia
lives-with-right-hint = Și acolo există căi de a vă opune
lives-elsewhere = Nu, în altă parte
lives-elsewhere-hint = Vă arătăm ce mai puteți face
lives-not-sure = Nu știu sigur
lives-not-sure-hint = Alegeți țara și vă spunem noi

wizard-country-title = Care este țara?
wizard-country-lead = Așa aflăm ce autoritate vă poate ajuta. Puteți sări peste acest pas.
wizard-country-lead-needed = De țară depinde calea de a vă opune.
wizard-part-title = Ce parte a țării?
wizard-part-lead = Fiecare parte are autoritatea ei. Puteți sări peste acest pas.

wizard-limits-title = Ce poate acest formular și ce nu poate
wizard-limits-lead = Citiți întâi aceste rânduri. Apoi hotărâți dacă merită timpul dumneavoastră.
wizard-no-route-title = Acolo unde locuiți nu există un formular pentru aceasta
no-route-helps = Ce ajută totuși
no-route-tick = Bifați ce ați făcut. Lista rămâne pe birou.
no-route-done = Făcute: { $done } din { $of }.
no-route-others = Un formular este deschis tuturor: pentru informații despre dumneavoastră din alte surse. Limitele lui vi le spunem înainte de trimitere.
no-route-others-button = Folosește formularul pentru informații de la alții

wizard-email-title = Ce adresă de e-mail are contul?
wizard-email-title-phone = Ce număr de telefon are contul?
wizard-email-title-no-account = La ce adresă de e-mail vă poate scrie Meta?
wizard-email-lead = Formularul o cere, iar răspunsul va veni acolo.
wizard-email-lead-phone = Formularul cere numărul și o adresă de e-mail pentru răspuns.
wizard-email-lead-no-account = Formularul o cere, iar răspunsul va veni acolo.
wizard-email = E-mail
wizard-email-hint = Cea trecută în cont, de exemplu name@example.eu
wizard-email-hint-phone = Orice adresă la care aveți acces acum, de exemplu name@example.eu
wizard-add-at = Adaugă semnul @
wizard-use-meant = Folosește { $meant }
wizard-phone = Număr de telefon
wizard-phone-hint = Cu prefixul țării, de exemplu +40 721 555 010
wizard-handle-profile-name = Numele din profil (opțional)
wizard-handle-user-name = Numele de utilizator (opțional)
wizard-handle-hint = Vă ajută să deosebiți conturile între ele

wizard-linked-title = Sunt conturile asociate între ele?
wizard-linked-lead = Meta poate asocia conturi în Accounts Centre (centrul de conturi). Meta spune că atunci o singură opoziție le acoperă pe toate. Unele ghiduri spun altceva.
linked-together = Da, și mă opun și pentru acesta
linked-together-hint = Varianta sigură: durează câteva minute
linked-rely = Da, și ajunge cealaltă opoziție
linked-rely-hint = Păstrăm acest cont pe birou ca asociat
linked-apart = Nu, nu sunt asociate
linked-apart-hint = Fiecare are nevoie de propria opoziție
linked-not-sure = Nu știu dacă sunt
linked-not-sure-hint = Vă opuneți și pentru acesta. Așa nu greșiți niciodată.

wizard-reason-title = De ce vă opuneți? (opțional)
wizard-reason-lead = În UE nu aveți nevoie de un motiv pe Facebook și Instagram. Un motiv personal poate ajuta dacă vă refuză.
reason-kind-none = Nu dau niciun motiv
reason-kind-none-hint = Câmpul de text al formularului rămâne gol
reason-kind-composed = Vreau un text scurt gata făcut
reason-kind-composed-hint = Bifați ce se potrivește și puteți schimba textul
reason-kind-own = Scriu eu textul
reason-kind-own-hint = Cu cuvintele dumneavoastră, oricât de lung sau de scurt
reason-tick-what-fits = Bifați ce se potrivește
reason-language = Limba textului
reason-your-text = Textul dumneavoastră
reason-your-text-hint = Îl veți lipi în formular. Nu scrieți ce trebuie să rămână privat.
reason-length = Caractere: { $count }
reason-length-short = Caractere: { $count }. În 2024, unei persoane i s-au cerut cel puțin 100.

wizard-check-title = Verificați răspunsurile
wizard-check-lead = Puteți schimba fiecare răspuns. Formularul se deschide pe pagina următoare.
check-nothing-sent = Încă nu s-a trimis nimic.
check-platform = Platforma
check-person = Al cui este contul
check-residence = Unde locuiți
check-email = Contact
check-linked = Conturi asociate
check-reason = Motivul dumneavoastră
check-no-reason = Fără motiv
check-not-provided = Necompletat
check-part-and-country = { $part }, { $country }
check-change = Schimbă
check-change-spoken = Schimbă: { $what }

## What is missing, and what to do

problem-title = Există o problemă
problem-go-on = Dacă este bine așa cum este, apăsați din nou Continuă.
problem-choose-platform = Alegeți o platformă.
problem-choose-person = Alegeți al cui este contul.
problem-enter-name = Scrieți numele.
problem-choose-lives = Alegeți unde locuiți.
problem-choose-country = Alegeți o țară.
problem-email-empty = Scrieți adresa de e-mail. Acolo vine răspunsul.
problem-email-not-an-address = Verificați adresa de e-mail. Ar trebui să arate ca name@example.eu.
problem-email-did-you-mean = Verificați adresa de e-mail. Ați vrut să scrieți { $meant }?
problem-phone = Scrieți numărul de telefon cu prefixul țării.
problem-choose-linked = Alegeți dacă sunt asociate conturile.
problem-choose-reason = Alegeți dacă dați un motiv.
problem-write-reason = Scrieți textul sau alegeți să nu dați niciun motiv.
problem-choose-answer = Alegeți ce spune răspunsul.
problem-choose-objection = Alegeți despre ce cont este vorba.
problem-paste-mail = Nu există niciun text de e-mail de citit. Lipiți-l întâi în câmp.
problem-nothing-sent = Nu există nicio opoziție trimisă de care să țină. Deschideți întâi un cont sau trimiteți o opoziție.
problem-given-too-large = „{ $name }” este prea mare. Se pot păstra fișiere de cel mult 50 MB.
problem-given-mail-too-large = „{ $name }” este prea mare pentru un e-mail. Salvați-l ca PDF și dați-ne acel fișier.
problem-given-no-file = „{ $name }” este un folder, nu un fișier. Dați-ne fișierele din el.
problem-given-empty = „{ $name }” este gol. Salvați-l din nou și mai încercați o dată.
problem-given-unreadable = „{ $name }” nu a putut fi citit. Copiați-l pe desktop și mai încercați o dată.
problem-table-too-large = „{ $name }” este prea mare. Un tabel poate avea cel mult 16 MB.
problem-table-workbook = „{ $name }” este un fișier al unui program de tabele. Deschideți-l, copiați tabelul și lipiți-l aici. Sau salvați-l ca CSV.
problem-table-not-text = „{ $name }” nu este un tabel. Alegeți un fișier CSV.
problem-keep = „{ $name }” nu a putut fi păstrat. Copia dumneavoastră este neatinsă. { $why }
problem-paper-make = Documentul nu a putut fi creat. Nu s-a schimbat nimic.
problem-paper-evidence = „{ $name }” lipsește sau a fost modificat, așa că arhiva nu a fost creată. Scoateți-l din listă sau puneți-l la loc.
problem-paper-no-program = Niciun program nu l-a putut deschide. Se află în folderul fișierului dumneavoastră.
problem-paper-unsaved = Nu a fost ales niciun loc. Îl puteți salva lângă fișierul dumneavoastră.
save-paper-beside = Salvează lângă fișierul meu
problem-no-browser = Nu s-a deschis niciun browser. Copiați adresa și lipiți-o în browser.
problem-browser-slow = Browserul nu a reacționat încă. Dacă nu se deschide nimic, copiați adresa în browser.
problem-nothing-to-paste = Nu există niciun text de lipit. Copiați întâi textul, apoi apăsați din nou „Lipește”.
problem-paste-too-long = Textul copiat este prea lung pentru acest câmp. Copiați doar partea de care aveți nevoie.
problem-paste-missed = Nu s-a lipit nimic, pentru că ați mers în alt loc. Apăsați din nou „Lipește”.
problem-clipboard = Copierea nu a reușit. Selectați textul cu mausul și apăsați Ctrl și C.
problem-folder = Folderul nu a putut fi arătat. Copiați locul și deschideți-l dumneavoastră.
problem-no-dialog = Nu s-a ales nimic. Dacă nu s-a deschis nicio fereastră de alegere, scrieți calea mai jos.

## Filing

filing-title = Completați formularul Meta
filing-title-letter = Scrieți o scrisoare
filing-lead = Vă deschidem pagina oficială în browser. Trimiteți formularul de acolo. Această aplicație nu îl poate trimite în locul dumneavoastră.
filing-lead-letter = Tipăriți textul, semnați-l și trimiteți-l prin poștă. Această aplicație nu îl poate trimite în locul dumneavoastră.
filing-address = Adresa oficială
filing-postal-address = Adresa poștală
filing-open-form = Deschide formularul
filing-open-page = Deschide pagina Meta
filing-worked = Așa ați trimis-o pentru contul { $account } în data de { $date }.
filing-on-phone = O fac pe telefon
filing-log-in-first = Conectați-vă întâi la contul potrivit, în același browser.
filing-known = Văzut ultima dată în sursele noastre: { $date }. { $confidence }
confidence-primary = Publicat de companie sau de o autoritate.
confidence-confirmed = Surse care confirmă: { $sources }.
confidence-single = Dintr-o singură sursă.
confidence-disputed = Sursele se contrazic.
confidence-known = Este un lucru cunoscut.
confidence-inferred = Dedus din alte surse.
copy = Copiază
copied = Copiat
paste = Lipește
paste-spoken = { $paste }: { $what }
copy-again = Copiază din nou
copy-by-hand = Copierea nu funcționează acum pe acest calculator. Selectați textul de mai jos, apoi copiați-l cu tastatura sau cu mausul.
copy-spoken = { $copy }: { $what }
field-name = Numele
field-email = Adresa de e-mail
field-phone = Numărul de telefon
field-country = Țara
field-reason = Textul
field-with-need = { $field } ({ $need })
need-required = obligatoriu
need-prefilled = poate fi deja completată
need-optional = opțional
need-if-asked = dacă se cere
value-leave-empty = Ați ales să nu dați un motiv. Lăsați gol.
value-reason-needed = Aici este nevoie de un text. Mergeți înapoi și adăugați unul scurt.
value-fill-in-yourself = Îl completați dumneavoastră pe pagină.
copied-address = Adresa este copiată. Lipiți-o în browser.
copied-postal-address = Adresa poștală este copiată.
copied-for-phone = Adresa și textul sunt copiate. Lipiți-le într-un mesaj către dumneavoastră.
copied-file-path = Locul fișierului este copiat.
copied-sent-text = Textul dumneavoastră este copiat.
copied-letter = Scrisoarea este copiată.
copied-contact = S-a copiat. Lipiți unde aveți nevoie.
copied-name = Numele este copiat. Lipiți-l în formular.
copied-email = Adresa de e-mail este copiată. Lipiți-o în formular.
copied-phone = Numărul de telefon este copiat. Lipiți-l în formular.
copied-country = Țara este copiată.
copied-reason = Textul este copiat. Lipiți-l în formular.
see-title = Ce veți vedea
see-title-letter = Ce aveți de făcut
see-phone-title = Pe telefon
see-no-password = Această aplicație nu cere niciodată o parolă. Scrieți parole și coduri numai pe pagina Meta.
schematic-send = Trimite
schematic-hint = Un desen simplu. Pagina reală poate arăta altfel.
look-for-title = Cuvinte de căutat pe pagină
look-for-line = { $language }: { $words }
look-for-word = „{ $word }”
good-to-know-title = Bine de știut
happened-title = Ce s-a întâmplat?
happened-sent = Am trimis
happened-not-yet = Încă nu
happened-missing = Nu văd formularul
happened-else = Altceva
happened-hint = Nimic nu se consideră trimis până nu spuneți dumneavoastră.

## Drawings of forms and ways

drawing-form = Formularul
drawing-scroll = Derulați până la sfârșit
drawing-code = Codul din e-mail
drawing-of-form = Un desen al formularului.
drawing-of-path = Un desen al drumului.
drawing-says-scroll = Se află la sfârșitul paginii.
drawing-says-choose = „{ $question }”: alegeți „{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Apoi butonul „{ $button }”.
drawing-says-code = Apoi un câmp pentru codul din e-mail.
drawing-says-press = { $mark }, { $title }: apăsați „{ $entry }”.
drawing-says-form = Apoi se deschide formularul.

## On a phone

phone-title = Pe telefonul dumneavoastră
phone-lead = Îndreptați camera telefonului spre codul pătrat. Apoi apăsați linkul pe care îl arată telefonul.
phone-page = 1. Pagina
phone-page-no-room = Nu este loc pentru cod. Măriți fereastra sau trimiteți-vă adresa, cum scrie pe această pagină.
phone-text = 2. Textul
phone-text-lead = Când formularul este deschis, citiți și acest cod. Copiați textul pe telefon și lipiți-l în formular.
phone-text-code = Un cod pătrat cu textul dumneavoastră
phone-text-long = Nu este loc pentru un cod cu textul dumneavoastră. Trimiteți-vă textul, cum scrie pe această pagină.
phone-send-title = Sau trimiteți-vă un mesaj
phone-send-address = Adresa
phone-send-both = Adresa și textul
phone-send-lead = Copiați și lipiți într-un e-mail sau într-un mesaj către dumneavoastră. Deschideți-l pe telefon.
phone-app-title = Se deschide o aplicație, nu un formular?
phone-app = Pe telefon, linkul poate deschide aplicația. Atunci copiați adresa în browserul telefonului. Dacă formularul tot lipsește, apăsați „Nu văd formularul” mai jos.
phone-steps = Pașii pe telefon
phone-steps-lead = Codul pătrat deschide pagina pe loc. Continuați apoi cu pasul care se potrivește.

## The small window beside the browser

companion-show = Fereastră mică lângă browser
companion-leave = Înapoi la fereastra mare
companion-title = Pasul { $step } din { $steps }
companion-next = Pasul următor
companion-previous = Pasul anterior
companion-last = Acesta este ultimul pas. După ce îl faceți, spuneți mai jos ce s-a întâmplat.

## I don't see the form

missing-title = Ce vedeți în schimb?
missing-lead = Alegeți ce se apropie cel mai mult. Locul la care ați ajuns se păstrează.
seen-login = O pagină de conectare
seen-about-ai = O pagină despre Meta AI
seen-not-available = „Indisponibil” sau o pagină care nu există
seen-only-information = Numai informații, nimic de completat
seen-app-opened = S-a deschis o aplicație în locul browserului
seen-other-language = O limbă pe care nu o citesc
seen-wrong-account = Este conectat alt cont
seen-blocked = O eroare sau nu pot apăsa Trimite
seen-something-else = Altceva
advice-title = Încercați așa
advice-login = Conectați-vă acolo întâi. Apoi reveniți la această fereastră și deschideți din nou pagina. Meta arată formularul numai după conectare.
advice-about-ai = Verificați dacă este conectat contul potrivit. Apoi derulați până la sfârșitul paginii: formularul sau linkul lui este adesea acolo.
advice-not-available = Opriți VPN-ul, dacă folosiți unul, fiindcă Meta se uită la țară. Dacă pagina tot lipsește, folosiți adresa următoare.
advice-only-information = Căutați în text cuvântul „object” (mă opun) și apăsați-l. Derulați și până la sfârșitul paginii. Conectați-vă întâi, dacă nu ați făcut-o.
advice-app-opened = Copiați adresa. Lipiți-o în bara de adrese a unui browser, cel mai bine pe un calculator.
advice-other-language = Cele mai multe browsere pot traduce o pagină. Pașii rămân aceiași: e-mail, text, Trimite.
advice-wrong-account = Deconectați-vă acolo. Conectați-vă la contul pentru care vă opuneți. Apoi deschideți din nou pagina.
advice-blocked = Faceți o captură de ecran cu mesajul și păstrați-o. Încercați alt browser sau încercați din nou mâine.
advice-something-else = Închideți pagina și deschideți-o din nou, în alt browser, dacă aveți. Dacă nu ajută, folosiți adresa următoare.
advice-try-again = Încearcă din nou aceeași pagină
advice-next-route = Sau folosiți calea următoare
advice-use-next = Folosește această cale
used-up-title = Ați încercat toate căile pe care le știm
used-up-lead = Aceasta arată că v-ați străduit. Păstrați imagini cu ce ați văzut.
used-up-letter = Scrieți acum opoziția ca scrisoare
used-up-letter-why = O scrisoare nu are nevoie de formular, iar trimiterea recomandată o dovedește.
used-up-letter-button = Scrie scrisoarea
used-up-advice = Cereți sfatul autorității
used-up-no-authority = Nu cunoaștem încă autoritatea potrivită pentru dumneavoastră. Adăugați țara la răspunsuri sau încercați din nou peste câteva zile.
authority-as-of = Adresă confirmată ultima dată: { $date }
authority-languages = Limbi acceptate: { $languages }
authority-dublin = Autoritatea irlandeză din Dublin este cea principală pentru Meta. Autoritatea dumneavoastră primește plângerea, o trimite mai departe și rămâne contactul dumneavoastră.
authority-open = Deschide pagina ei de plângeri
authority-open-website = Deschide site-ul ei
authority-email = E-mail: { $address }
authority-phone = Telefon: { $number }
authority-part = În ce parte a țării locuiați?
authority-country = În ce țară locuiați?
authority-official-list = Lista europeană a autorităților: edpb.europa.eu
else-title = Ce altceva s-a întâmplat?
else-lead = Totul rămâne cum este până alegeți ceva aici.
else-earlier-title = Am trimis-o într-o zi anterioară
else-earlier-button = Am trimis-o în această zi
else-route-title = Vreau să folosesc altă cale
else-note-label = Vreau să notez ceva
else-note-hint = Nota se păstrează cu această opoziție.
else-note-button = Păstrează nota

## After sending

sent-title = Ce urmează
sent-lead = Opoziția este pe biroul dumneavoastră. Rămâne acolo până se încheie.
sent-on = Trimisă în data de { $date }
sent-look-for = La ce să fiți atenți
sent-by-when = Până când
sent-we-remember = Deschideți din nou aplicația când vine un răspuns sau după acea zi. Biroul vă arată atunci pasul următor.
sent-next-account = Opoziție pentru contul următor
sent-show-record = Arată fișa
sent-to-desk = Mergi la birou
why-title = De ce această dată, { $date }?
why-stopped-title = De ce nu există un termen?
why-start = Socotim de la data de { $date }, ziua în care ați trimis-o.
why-start-posted = Socotim de la data de { $date }. Ați trimis-o prin poștă. Pentru o scrisoare socotim trei zile, fiindcă nimeni nu ne spune când a ajuns.
why-start-delivered = Socotim de la data de { $date }, ziua în care a ajuns scrisoarea.
why-start-reminder = Socotim de la data de { $date }, ziua revenirii dumneavoastră.
why-start-complaint = Socotim de la data de { $date }, ziua plângerii dumneavoastră.
why-start-authority = Socotim de la data de { $date }, ultima zi în care ați scris dumneavoastră sau autoritatea.
why-start-recheck = Socotim de la data de { $date }, ziua acceptării sau a ultimei verificări.
why-paused = Timpul nu a curs între { $from } și { $to }, cât au așteptat răspunsul dumneavoastră.
why-late-extension = Au cerut mai mult timp în data de { $date }. Prima lună trecuse, deci nu contează.
why-later-title = O a doua dată, mai târzie
why-later = V-au pus o întrebare. Pot spune că luna lor a început abia cu răspunsul dumneavoastră din { $date }. Atunci termenul este: { $due }. Așteptați acea zi înainte de revenire.
why-question-open = Cât timp întrebarea lor nu are răspuns, pot spune că timpul nu curge. Răspundeți repede.
why-stopped = Timpul nu mai curge din data de { $date }, pentru că v-au întrebat ceva. Curge din nou când răspundeți.
why-extended = Au anunțat în prima lună că au nevoie de mai mult timp. Atunci legea dă trei luni de la început.
why-moved = Data de { $date }, nu contează ca ultimă zi: { $why }.
why-weekend = sfârșit de săptămână

answer-title = V-a răspuns Meta?
answer-title-authority = V-a răspuns autoritatea sau Meta?
answer-what = Ce spune răspunsul?
answer-lead = { $account }, { $platform }. Uitați-vă la e-mail sau la mesaj și alegeți ce spune.
answer-accepted = Da, o acceptă
answer-accepted-hint = Spun că vor respecta opoziția. O propoziție cu „dacă” este doar un anunț.
answer-refused = Nu, au respins-o
answer-refused-hint = Ei spun „nu” sau că nu mai fac nimic
answer-more-asked = Îmi cer mai multe informații
answer-more-asked-hint = O întrebare sau o dovadă a identității
answer-reasons-asked = Mă întreabă la ce utilizare a datelor mă opun și de ce
answer-reasons-asked-hint = WhatsApp întreabă acest lucru prin e-mail.
answer-other-company = Spun că responsabilă este altă companie
answer-other-company-hint = WhatsApp poate trimite, de exemplu, la Meta
answer-other-form = Vor să folosesc alt formular
answer-other-form-hint = Spun că formularul sau adresa nu este cea potrivită
answer-more-time = Vor mai mult timp
answer-more-time-hint = Spun că durează mai mult și de ce
answer-receipt = Confirmă doar primirea
answer-receipt-hint = Spun că a ajuns. Nici primirea unui cod nu este un răspuns.
answer-authority-news = Autoritatea a scris, fără o decizie
answer-authority-news-hint = Are plângerea sau spune în ce stadiu este cazul
answer-authority-agreed = Autoritatea îmi dă dreptate
answer-authority-agreed-hint = A constatat că a fost încălcată legea sau compania a cedat
answer-authority-disagreed = Autoritatea nu îmi dă dreptate sau a închis cazul
answer-authority-disagreed-hint = Puteți cere unei instanțe să verifice decizia
answer-no-answer = Nu este un răspuns. Doar păstrează fișierul
answer-no-answer-hint = Un anunț, un cod, o imagine, o recipisă de la poștă
answer-lead-any = Alegeți ce spune și pentru ce cont.
answer-which = Despre ce cont este vorba?
answer-which-more = Aveți mai multe conturi. Găsiți contul potrivit pe birou și apăsați acolo „Am primit un răspuns”.
answer-other-account = Acest e-mail pare să fie despre contul { $account }. Verificați ce cont este ales mai jos.
answer-files = Ce ne-ați dat
answer-files-lead = Trageți în această fereastră un e-mail, o imagine sau un PDF. Se păstrează neschimbat, lângă fișierul dumneavoastră. Nu se trimite nicăieri.
answer-choose-file = Alege un fișier
answer-paste = Sau lipiți textul e-mailului
answer-paste-hint = Copiați-l în întregime, dacă se poate cu expeditor și dată
answer-read = Citește
answer-leave-out = Scoate
answer-leave-out-spoken = Scoate: { $name }
reading-title = Ce pare a fi acest e-mail
reading-likely = Pare a fi: { $kind }. Dumneavoastră hotărâți.
reading-perhaps = Ar putea fi: { $kind }. Sunt prea multe semne contrare, așa că nu am ales nimic.
reading-unknown = Nu ne putem da seama. Citiți-l și alegeți dumneavoastră.
reading-known = Ce se știe despre el
reading-for = Semne că este așa
reading-against = Semne contrare sau lipsuri
reading-proof = Oricine poate scrie un e-mail. Facebook arată e-mailurile sale recente în setările contului, la securitate. Uitați-vă acolo dacă aveți îndoieli.
mail-accepted = vă acceptă opoziția
mail-refused = vă resping opoziția
mail-more-asked = vă cer mai multe informații
mail-other-company = responsabilă este altă companie
mail-other-form = vor alt formular
mail-more-time = vor mai mult timp
mail-receipt = doar o confirmare de primire
mail-announcement = un anunț către toți, nu un răspuns
mail-code = un cod de introdus, nu un răspuns
mail-not-from-meta = nu este de la Meta
for-phrase = Scrie în el: „{ $words }”
for-code = Aduce un cod: „{ $words }”
for-sender = Vine de la { $domain }. Se știe că Meta scrie de acolo.
for-looks-like = { $domain } imită { $brand }.
for-name-looks-like = Se numește „{ $name }”, dar vine de la { $domain }.
for-date = Este din { $mail }. Ați trimis opoziția în data de { $filed }.
for-address = A venit la { $address }, adresa acestui cont.
for-authentication = Serviciul dumneavoastră de e-mail a constatat că vine într-adevăr de la { $domain }.
doubt-nothing-known = Nu are niciunul dintre cuvintele pe care le știm de la Meta.
doubt-not-verbatim = Cuvintele seamănă cu ale companiei Meta, dar nu le cunoaștem exact.
doubt-conditional = Are o condiție, „{ $word }”: „{ $words }”
doubt-denied = Poate spune nu, prin „{ $word }”: „{ $words }”
doubt-told = Doar povestește ce spune cineva, prin „{ $word }”: „{ $words }”
doubt-question = Este o întrebare: „{ $words }”
doubt-quoted = Cuvintele stau într-un citat sau într-un e-mail mai vechi: „{ $words }”
doubt-in-passing = Cuvintele stau în mijlocul altui text: „{ $words }”
doubt-announces = Meta scrie asta tuturor: „{ $words }”
doubt-invites = Invită oamenii să se opună: „{ $words }”
doubt-reverses = Retrage ceva: „{ $words }”
doubt-contradiction = Spune două lucruri deodată: { $kinds }.
doubt-parts-differ = Textul simplu și textul formatat spun lucruri diferite.
doubt-cut = Este mai lung decât partea citită de noi.
doubt-broken = O parte nu a putut fi citită.
doubt-no-sender = Nu are expeditor.
doubt-several-senders = Are mai mulți expeditori.
doubt-sender-unlisted = { $domain } nu este pe lista noastră de adrese Meta.
doubt-forwarded = A fost redirecționat. De aceea expeditorul și data nu sunt sigure.
doubt-authentication-failed = Serviciul dumneavoastră de e-mail a constatat că expeditorul nu este cel adevărat.
doubt-authentication-other = Serviciul dumneavoastră de e-mail cunoaște ca expeditor numai { $domain }.
doubt-authentication-missing = Serviciul dumneavoastră de e-mail nu a scris dacă expeditorul este cel adevărat.
doubt-no-date = Nu are dată.
doubt-date-before = Este din { $mail }. Ați trimis opoziția abia mai târziu, în data de { $filed }.
doubt-date-ahead = Data lui, { $date }, nu a venit încă.
doubt-not-filed = Nu ați trimis nicio opoziție la care să poată răspunde.
doubt-no-address = Nu are destinatar.
doubt-other-address = A venit la { $address }. Niciun cont de aici nu are această adresă.
doubt-several-accounts = Poate răspunde pentru mai multe dintre conturile dumneavoastră.
doubt-no-such-account = Niciun cont { $platform } de aici nu are această adresă.
doubt-platform-unclear = Numește mai multe platforme.
answer-when = Când a venit?
when-title = În ce zi?
answer-keep = Păstrați e-mailul sau faceți o captură de ecran cu mesajul. Este dovada dumneavoastră.
answer-record = Notează

## One account

account-all = Toate opozițiile
account-edit = Modifică
account-delete = Șterge de aici acest cont
account-delete-hint = Este doar scos de pe birou. Îl puteți pune la loc.
account-file-anyway = Opoziție și pentru acesta
account-replied = Am răspuns
account-reminded = Am trimis o revenire
account-complained = Am depus plângere la autoritate
account-delivered = Scrisoarea mea a ajuns
account-rechecked = Am verificat. Totul este la fel
account-write-reply = Scrie un răspuns
account-write-reminder = Scrie o revenire
account-write-company-complaint = Depune plângere la companie
account-write-authority-complaint = Depune plângere la autoritate
account-write-objection = Scrie scrisoarea
options-waiting = Dacă nu vine nimic în două zile, uitați-vă în folderul Spam. Apoi trageți e-mailul lor în această fereastră.
options-waiting-no-date = Nicio lege nu stabilește un termen. Dacă durează prea mult, trimiteți o revenire. Scriem scrisoarea împreună.
options-overdue-remind = Trimiteți întâi o revenire. Scriem scrisoarea împreună. Ea amintește ziua opoziției dumneavoastră.
options-overdue-complain = Dacă nu ajută, vă puteți plânge autorității. Este gratuit.
options-overdue-company = Dacă nu ajută, vă puteți plânge companiei. Din 19 iunie 2026, ea trebuie să confirme în 30 de zile.
options-overdue-none = Trimiteți o revenire. Scriem scrisoarea împreună.
options-complain = Acum vă puteți plânge autorității. Este gratuit și scriem scrisoarea împreună.
options-company = Acum vă puteți plânge companiei. Scriem scrisoarea împreună.
options-complaint-received = Dacă nu vine niciun rezultat, vă puteți plânge autorității, ICO. Folosiți pagina ei de mai jos.
options-ico = Acum vă puteți plânge autorității, ICO. Folosiți pagina ei de mai jos.
options-court = Puteți cere unei instanțe să oblige autoritatea să acționeze. Vă poate sfătui un avocat sau un centru pentru consumatori.
options-court-decision = Puteți cere unei instanțe să verifice decizia. Termenul este scurt și este scris în decizie.
options-swiss = În Elveția poate hotărî o instanță. Puteți anunța și autoritatea de mai jos.
options-brazil = Puteți trimite o petiție autorității de mai jos. Atașați dovada că v-ați adresat întâi companiei.
options-refused-read = Citiți motivele lor. Trebuie să arate de ce motivele lor cântăresc mai greu decât ale dumneavoastră.
options-refused-reasons = Citiți motivele lor și păstrați-le.
options-more-asked = Răspundeți prin e-mail, cu cuvintele dumneavoastră. Nu trimiteți o copie a actului de identitate decât dacă au un motiv serios de îndoială.
options-reasons-asked = Aveți un răspuns pregătit. Trimiteți-l ca răspuns la e-mailul lor.
options-other-company = Trimiteți opoziția pe calea următoare. Păstrați răspunsul lor.
options-other-form = Trimiteți opoziția pe calea următoare. Păstrați răspunsul lor.
options-recheck = Deschideți din nou pagina oficială. Vedeți dacă opoziția încă apare și dacă Meta are un formular nou.
options-authority = Autoritatea dumneavoastră
timeline-title = Ce s-a întâmplat până acum
timeline-due = Termenul pentru răspuns
timeline-was-due = Termenul pentru răspuns a trecut
timeline-later = Cel târziu, dacă socotesc de la răspunsul dumneavoastră
timeline-reminder = Se termină timpul dat prin revenire
timeline-acknowledgement = Compania trebuie să vă confirme plângerea
timeline-authority = Până atunci autoritatea trebuie să vă fi dat vești
timeline-recheck = Verificați dacă totul este la fel
event-prepared = Ați pregătit-o
event-form-opened = Ați deschis pagina
event-form-missing = Nu ați văzut formularul: { $seen }
event-sent = Ați trimis-o
event-delivered = Scrisoarea a ajuns
event-receipt = V-au scris că a ajuns
event-accepted = Au acceptat-o
event-refused = Au respins-o
event-more-asked = V-au cerut mai multe informații
event-reasons-asked = Au întrebat la ce utilizare vă opuneți și de ce
event-replied = Ați răspuns
event-other-company = Au indicat altă companie
event-other-form = V-au cerut să folosiți alt formular
event-more-time = Au cerut mai mult timp
event-reminded = Ați trimis o revenire
event-letter = Ați trimis o scrisoare: { $letter }
event-authority-news = Autoritatea v-a scris
event-authority-agreed = Autoritatea v-a dat dreptate
event-authority-disagreed = Autoritatea nu v-a dat dreptate sau a închis cazul
event-rechecked = Ați verificat dacă totul este la fel
event-note = Notă: { $note }
kept-title = Păstrate cu această opoziție
kept-sent = Ce ați trimis
kept-sent-on = Exact cum era la data de { $date }
kept-nothing-sent = Nu s-a trimis nimic până acum.
kept-letter-on = Trimisă în data de { $date }, către { $to }
kept-evidence = Dovezi
kept-evidence-none = Nu este păstrat încă niciun fișier. Trageți aici un e-mail, o imagine sau un PDF.
kept-evidence-added = Adăugat în data de { $date }. { $size }
kept-evidence-missing = Acest fișier nu mai este în folderul lui.
kept-evidence-changed = Acest fișier a fost modificat după ce a fost păstrat.
kept-evidence-remove = Scoate din listă
kept-evidence-remove-spoken = Scoate din listă: { $name }
kept-evidence-folder = Arată folderul
kept-evidence-add = Adaugă un fișier
size-bytes = { $count } B
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Opoziția dumneavoastră prin scrisoare
letter-title-reply = Răspunsul dumneavoastră
letter-title-reminder = Revenirea dumneavoastră
letter-title-company-complaint = Plângerea dumneavoastră către companie
letter-title-authority-complaint = Plângerea dumneavoastră către autoritate
letter-lead = Completați ce lipsește. Scrisoarea se schimbă pe măsură ce scrieți. De aici nu se trimite nimic.
letter-name = Numele complet
letter-name-hint = Așa cum apare pe scrisorile dumneavoastră
letter-address = Adresa poștală
letter-address-hint = Strada, codul poștal, localitatea și țara, fără nume
letter-town = Unde o scrieți
letter-town-hint = Localitatea dumneavoastră. Stă înaintea datei.
letter-phone = Numărul de telefon
letter-phone-hint = Îl puteți lăsa necompletat.
letter-reference = Numărul cazului
letter-reference-hint = Dacă v-au dat unul. Se află adesea în subiectul e-mailului lor.
letter-reason = Motivul dumneavoastră
letter-reason-hint = Cu cuvintele dumneavoastră și în limba scrisorii. Face scrisoarea mai puternică.
letter-company = Despre ce companie este vorba?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Se ocupă o instanță de acest caz, la cererea dumneavoastră?
letter-court-yes = Da, se ocupă o instanță
letter-court-no = Nu, nicio instanță
letter-may-be-named = Poate autoritatea să spună companiei cine sunteți?
letter-may-be-named-yes = Da, poate
letter-may-be-named-no = Nu, o rog să nu spună
letter-language = Limba scrisorii
letter-sheet = Scrisoarea
letter-missing = Scrisoarea apare aici când nu mai lipsește nimic.
letter-missing-right = Pentru locul în care locuiați nu există o astfel de scrisoare.
letter-missing-name = Lipsește numele complet.
letter-missing-address = Lipsește adresa poștală.
letter-missing-town = Lipsește localitatea în care scrieți.
letter-missing-email = Lipsește adresa de e-mail a contului. Adăugați-o pe pagina de modificare.
letter-missing-account = Lipsește numele contului. Adăugați-l pe pagina de modificare.
letter-missing-company = Nu știm cui trebuie scris.
letter-missing-sent = Încă nu s-a trimis nimic.
letter-missing-deadline = Nu există un termen pentru răspuns.
letter-missing-occasion = Încă nu aveți despre ce scrie: timpul lor nu a trecut și nu au refuzat.
letter-missing-question = Nu v-au întrebat nimic la care să aștepte un răspuns.
letter-missing-reason = Lipsește motivul dumneavoastră.
letter-missing-authority = Nu cunoaștem încă autoritatea dumneavoastră.
letter-missing-court = Spuneți dacă se ocupă o instanță de caz.
letter-missing-may-be-named = Spuneți dacă compania poate afla cine sunteți.
letter-note-company-blank = Nu știm ce companie este responsabilă pentru dumneavoastră. Căutați-i numele în politica de confidențialitate Meta pentru țara dumneavoastră și completați rândurile goale.
letter-note-address-blank = Nu îi știm adresa poștală pentru dumneavoastră. Căutați-o în politica de confidențialitate pentru țara dumneavoastră și completați rândurile goale.
letter-note-other-language = Această autoritate cere o limbă în care nu avem scrisoarea. Aici este în engleză. Cereți întâi o traducere.
letter-text = Scrisoarea cu cuvintele dumneavoastră
letter-text-hint = Ce schimbați rămâne așa, chiar dacă schimbați apoi un răspuns
letter-compose = Refă din răspunsurile mele
letter-change = Schimb eu textul
letter-empty = Scrisoarea este goală. Scrieți-o sau refaceți-o din răspunsuri.
letter-copy = Copiază scrisoarea
letter-pdf = Salvează ca PDF
letter-docx = Salvează pentru modificare (Word)
letter-how-reply = Trimiteți scrisoarea ca răspuns la e-mailul lor: copiați-o și lipiți-o acolo.
letter-how-authority = Folosiți pagina ei de plângeri și lipiți scrisoarea acolo sau trimiteți-o prin poștă. Dacă merge prin poștă, semnați-o de mână.
letter-how-company = Tipăriți-o și semnați-o. Trimiteți-o recomandat și păstrați recipisa. Calea rapidă este să o copiați în același formular.
letter-sent-title = Ați trimis-o?
letter-sent-hint = Ce ați trimis se păstrează atunci exact cum este aici.
letter-sent = Am trimis-o
letter-discard = Renunță la această scrisoare
letter-kind-objection = opoziția prin scrisoare
letter-kind-reply = răspunsul
letter-kind-reminder = revenirea
letter-kind-company-complaint = plângerea către companie
letter-kind-authority-complaint = plângerea către autoritate
kept-letters = Scrisori
kept-letter-go-on = Continuă scrisul
kept-letter-go-on-spoken = Continuă scrisul: { $letter }
papers-title = De tipărit, salvat și dat mai departe
papers-title-found = { $count ->
    [one] Documente pentru contul găsit
    [few] Documente pentru cele { $count } conturi găsite
   *[other] Documente pentru cele { $count } de conturi găsite
}
papers-record = Fișă ca PDF
papers-print = Deschide pentru tipărire
papers-calendar = Data pentru calendarul meu
papers-calendar-all = Datele pentru calendarul meu
papers-table = Tabel pentru un program de tabele (CSV)
papers-bundle = Tot pentru o plângere (ZIP)
papers-bundle-hint = Scrisorile, ce ați trimis, fiecare fișier păstrat ca dovadă și o listă care arată dacă un fișier a fost modificat.
paper-footer = Pagina {"{page}"} din {"{pages}"}
record-title = Fișă: { $account }
record-title-all = Fișa tuturor opozițiilor
record-made = Făcută cu Veto Desk în data de { $date }. Arată ce a fost notat acolo.
record-person = Persoana
record-platform = Platforma
record-account = Contul
record-law = Legea
record-status = Starea
record-sentence = În cuvinte
record-sent-on = Trimisă la data
record-sent-to = Trimisă către
record-when = Ziua
record-what = Ce s-a întâmplat
record-file = Fișier
record-added = Adăugat la data
record-size = Mărime
record-sum = Sumă de control (SHA-256)
record-letter = Scrisoare trimisă în data de { $date }: { $letter }
record-total = Conturi
record-due = Termen
record-evidence = Fișiere păstrate
record-annex = Anexa { $number }
calendar-summary = { $what }: { $account }
calendar-name = Termene
bundle-name = Plângere { $account }
papers-record-all = Fișa tuturor ca PDF
kept-linked = Asociate în Accounts Centre
kept-note = Nota dumneavoastră
edit-title = Modificați acest cont
edit-lead = Schimbările se salvează pe măsură ce scrieți. Ce ați trimis deja rămâne cum a fost.
edit-person = Al cui este contul
edit-person-hint = Lăsați gol dacă este numai al dumneavoastră.
edit-note = Notă
edit-note-hint = Orice vreți să țineți minte
edit-done = Gata
kept-linked-none = Nu este notată nicio asociere.
kept-linked-change = Vezi și schimbă asocierile
linked-title = Conturi asociate
linked-lead = Meta poate asocia conturi în Accounts Centre (centrul de conturi). Notați aici ce conturi a asociat. La Meta nu se schimbă nimic.
linked-back = Înapoi la cont
linked-now = Asociat cu
linked-with-none = Acest cont nu este asociat cu altul.
linked-before = Nu mai este asociat cu
linked-add = Asociați un alt cont
linked-add-own = Ale aceleiași persoane
linked-add-others = Ale altor persoane
linked-add-none = Nu există alt cont care să poată fi asociat.
linked-find = Caută un cont
linked-find-hint = Un nume, un e-mail sau un număr de telefon
linked-link = Asociază
linked-already = Asociat cu: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Schimbă ziua
linked-asked = Așa este corect
linked-take-out = Scoate din asociere
linked-take-out-this = Scoate acest cont
linked-never = Nu au fost niciodată asociate
linked-since = De când sunt asociate?
linked-choice-before = Dinainte de opoziție
linked-choice-day = Dintr-o zi pe care o știu
linked-choice-unknown = Nu știu
linked-since-before = Asociat dinainte de opoziție, din câte știm.
linked-since-day = Asociat din data de { $date }.
linked-since-unknown = Asociat. Nu se știe de când.
linked-until = Nu mai este asociat din data de { $date }.
cover-object = Opoziție și pentru acest cont
cover-leave = Lasă cum este
cover-ask-again = Întreabă-mă din nou
options-cover-open = Meta nu spune dacă acea opoziție contează și pentru acest cont.
options-cover-again = Cel mai sigur este să vă opuneți și pentru acest cont.
reason-cover-joined = Asociat cu contul { $account } din data de { $date }. Opoziția pentru acel cont era deja acceptată.
reason-cover-unknown = Asociat cu contul { $account }, poate abia după ce opoziția pentru acel cont a fost acceptată.
reason-cover-ended = Nu mai este asociat cu contul { $account } din data de { $date }. Opoziția pentru acel cont fusese acceptată înainte.
reason-cover-left = Opoziția pentru contul { $account } poate conta și aici. Ați lăsat totul așa în data de { $date }.
done-cover-left = Rămâne cum este. Vă puteți opune oricând și pentru acest cont.

## People

account-person = Persoana: { $name }
persons-show = Persoane
persons-all = Toate persoanele
persons-title = Persoane
persons-lead = Toți cei ale căror opoziții le păstrați aici.
persons-find = Caută o persoană
persons-find-hint = Un nume sau un e-mail
persons-hide = Ascunde persoanele deja confirmate
persons-hidden = { $count ->
    [one] O persoană este ascunsă. Toate conturile ei sunt confirmate.
    [few] { $count } persoane sunt ascunse. Toate conturile lor sunt confirmate.
   *[other] { $count } de persoane sunt ascunse. Toate conturile lor sunt confirmate.
}
persons-found = { $count ->
    [0] Nu s-a găsit nimeni.
    [one] O persoană
    [few] { $count } persoane
   *[other] { $count } de persoane
}
persons-page = Persoanele { $first }–{ $last } din { $count }
persons-accounts = { $count ->
    [0] Încă niciun cont
    [one] Un cont
    [few] { $count } conturi
   *[other] { $count } de conturi
}
persons-needs = { $count ->
    [one] unul de rezolvat
    [few] { $count } de rezolvat
   *[other] { $count } de rezolvat
}
persons-settled = toate confirmate
persons-spoken = Arată persoana: { $name }. { $more }
persons-add = Adaugă o persoană
person-unnamed = Cineva fără nume
person-lead = Schimbările se salvează pe măsură ce scrieți. Ce s-a trimis deja rămâne cum a fost.
person-name = Nume
person-name-hint = Cum știți persoana aici
person-full-name = Nume complet
person-full-name-hint = Pentru scrisori
person-email = E-mail obișnuit
person-email-hint = Propus pentru următorul ei cont
person-phone = Număr de telefon
person-town = Localitate
person-town-hint = Stă înaintea datei într-o scrisoare.
person-address = Adresă poștală
person-address-hint = Pentru scrisori, rând cu rând, fără nume
person-residence = Unde locuiește
person-residence-unknown = Încă necompletat
person-residence-hint = Contează pentru opozițiile noi. Ce a fost început sau trimis rămâne cum a fost.
person-residence-change = Alege unde locuiește
person-residence-close = Închide lista de țări
person-residence-eu = În Uniunea Europeană, fără țară indicată
person-residence-eea = În Islanda, Liechtenstein sau Norvegia, fără țară indicată
person-language = Limba scrisorilor și a motivelor
person-language-hint = Este propusă. De fiecare dată puteți alege alta.
person-language-usual = Cea obișnuită
person-accounts = Conturi
person-no-accounts = Încă niciun cont.
person-object = Opoziție pentru alt cont
person-object-first = Opoziție pentru un cont al acestei persoane
person-object-spoken = Opoziție pentru alt cont al acestei persoane
person-on-desk = Arată pe birou
person-same = Este aceeași persoană cu …
person-back = Înapoi la { $name }
person-remove = Elimină această persoană
person-remove-deleted = Ar dispărea și conturile ei șterse.
person-hand-over-title = Predare
person-hand-over-lead = Salvați un fișier numai cu această persoană și cu conturile ei. Alt Veto Desk îl poate deschide sau poate prelua ce este nou.
person-hand-over-evidence = Fișierele păstrate ca dovezi nu sunt în el.
person-hand-over = Predă partea acestei persoane …
same-title = Cine este aceeași persoană cu { $name }?
same-lead = Alegeți ale cui conturi aparțin tot acestei persoane.
same-confirm-title = { $kept } și { $other }: o singură persoană?
same-confirm-lead = Vedeți întâi ce se întâmplă. Se poate anula imediat.
same-happens = Ce se întâmplă
same-accounts = { $count ->
    [0] Nu este niciun cont de mutat de la { $other } la { $kept }.
    [one] Un cont trece de la { $other } la { $kept }.
    [few] { $count } conturi trec de la { $other } la { $kept }.
   *[other] { $count } de conturi trec de la { $other } la { $kept }.
}
same-goes = Rămâne: { $kept }. Dispare din lista de persoane: { $other }.
same-filled = { $what }: se preia { $value }.
same-differs = Ce diferă
same-differing = { $what }: rămâne { $kept }. { $other } trece în notă.
same-residence = Unde locuiește: rămâne { $kept }, nu { $other }.
same-stays = Ce s-a trimis rămâne cum a fost. Nu se pierde niciun cont, răspuns sau notă.
same-another = Alege pe altcineva
same-join = Unește-le într-o singură persoană
sheet-for = O foaie pentru această persoană
sheet-hint = Ce s-a făcut, ce urmează și până când, cu scris mare.
sheet-print = Foaie de tipărit
sheet-save = Salvează foaia
sheet-title = Opozițiile pentru { $name }
sheet-made = Așa stau lucrurile la data de { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Nu s-a trimis încă nimic.
sheet-next = Acum: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Nu aveți niciun termen de urmărit.
sheet-footer = Această aplicație nu este a companiei Meta · Pagina {"{page}"} din {"{pages}"}

## What was just done

done-account-deleted = Contul a fost scos de pe birou.
done-draft-discarded = Ați renunțat la opoziția neterminată.
done-answer-recorded = Răspunsul a fost notat.
done-answer-recorded-with-files = Răspunsul a fost notat. Ce ne-ați dat se păstrează neschimbat, lângă fișierul dumneavoastră.
done-note-added = Nota a fost păstrată.
done-evidence-kept = { $count ->
    [one] Fișierul se păstrează neschimbat, lângă fișierul dumneavoastră.
    [few] { $count } fișiere se păstrează neschimbate, lângă fișierul dumneavoastră.
   *[other] { $count } de fișiere se păstrează neschimbate, lângă fișierul dumneavoastră.
}
done-evidence-removed = A fost scos din listă. Fișierul însuși rămâne în folderul lui.
done-letter-discarded = Ați renunțat la scrisoare.
done-paper-saved = Salvat: { $path }
done-step-recorded = S-a notat.
done-undone = Anulat: { $what }.
done-account-removed = Contul a fost eliminat, cu toate însemnările despre el. Fișierele păstrate ca dovezi rămân în folderul lor.
done-merged = Schimbările de pe alt calculator au fost adăugate în fișierul dumneavoastră.
done-merged-hand = Schimbările făcute de mână au fost adăugate.
done-merged-copy = Lângă fișierul dumneavoastră era o altă copie. Ce era nou în ea a fost adăugat.
done-imported = Celălalt fișier a fost preluat.
done-imported-nothing = Tot ce este în acel fișier se află deja pe biroul dumneavoastră.
done-backup-used = Starea mai veche este înapoi. Ce aveați înainte este printre copiile de siguranță.
done-edited = Fișierul dumneavoastră a fost modificat în afara Veto Desk. Încă poate fi citit. Verificați dacă însemnările sunt corecte.
done-unlocked = Cealaltă fereastră s-a închis. Acum puteți face schimbări aici.
done-person-removed = Persoana a fost eliminată.
done-persons-joined = Acum este o singură persoană. Toate conturile ei sunt aici.
done-restarted = O defecțiune a oprit Veto Desk. A pornit din nou. Verificați dacă ultima schimbare este aici. Fișierul dumneavoastră: { $path }
count-added = { $count ->
    [one] Un cont este nou.
    [few] { $count } conturi sunt noi.
   *[other] { $count } de conturi sunt noi.
}
count-changed = { $count ->
    [one] Un cont s-a schimbat.
    [few] { $count } conturi s-au schimbat.
   *[other] { $count } de conturi s-au schimbat.
}
count-removed = { $count ->
    [one] Un cont a fost eliminat.
    [few] { $count } conturi au fost eliminate.
   *[other] { $count } de conturi au fost eliminate.
}
done-account-restored = Contul este din nou pe birou.
done-accounts-added = { $count ->
    [one] Un cont din tabel este pe birou. Opoziția lui este neîncepută.
    [few] { $count } conturi din tabel sunt pe birou. Opozițiile lor sunt neîncepute.
   *[other] { $count } de conturi din tabel sunt pe birou. Opozițiile lor sunt neîncepute.
}
done-account-covered = Contul se păstrează ca asociat. Cealaltă opoziție îl acoperă după ce este acceptată.
done-pasted = Textul copiat a fost lipit.
done-address-opened = I-am cerut browserului să deschidă pagina. Dacă nu se deschide nimic, copiați adresa.
done-text-size = Mărimea textului: { $percent } %.
done-copy-saved = S-a salvat o copie: { $path }
done-file-opened = Fișierul a fost deschis.
done-several-sent = { $count ->
    [one] 1 opoziție a fost marcată ca trimisă.
    [few] { $count } opoziții au fost marcate ca trimise.
   *[other] { $count } de opoziții au fost marcate ca trimise.
}
done-several-answered = { $count ->
    [one] Răspunsul a fost notat pentru 1 cont.
    [few] Răspunsul a fost notat pentru { $count } conturi.
   *[other] Răspunsul a fost notat pentru { $count } de conturi.
}
done-several-deleted = { $count ->
    [one] 1 cont a fost șters.
    [few] { $count } conturi au fost șterse.
   *[other] { $count } de conturi au fost șterse.
}
done-turn-over = { $count ->
    [one] Ați parcurs contul.
    [few] Ați parcurs toate cele { $count } conturi.
   *[other] Ați parcurs toate cele { $count } de conturi.
}
done-set-aside = Fișierul care nu a putut fi citit a fost păstrat sub alt nume: { $path }
close-asked = Ultimele schimbări nu sunt salvate încă. Salvați întâi o copie sau închideți fără salvare.

## The file

save-failed-title = Schimbările nu sunt salvate
save-retry = Încearcă din nou
save-elsewhere = Salvează o copie …
save-read-only = Folderul fișierului poate fi doar citit. Totul se păstrează aici cât timp fereastra este deschisă. Salvați o copie în alt folder.
save-full = Discul este plin. Totul se păstrează aici cât timp fereastra este deschisă. Eliberați spațiu, apoi încercați din nou.
save-denied = Sistemul nu permite scrierea fișierului. Totul se păstrează aici cât timp fereastra este deschisă. Salvați o copie în alt folder.
save-vanished = Folderul fișierului a dispărut. Totul se păstrează aici cât timp fereastra este deschisă. Aduceți-l înapoi sau salvați o copie în altă parte.
save-newer = Între timp, fișierul a fost scris de o versiune mai nouă de Veto Desk. Totul se păstrează aici cât timp fereastra este deschisă. Salvați o copie, apoi instalați acea versiune.
save-other = Salvarea nu a reușit. Totul se păstrează aici cât timp fereastra este deschisă. Încercați din nou sau salvați o copie în altă parte.
copy-read-only = Nu s-a salvat: acel folder poate fi doar citit. Alegeți alt folder.
copy-full = Nu s-a salvat: acel disc este plin. Alegeți alt loc.
copy-denied = Nu s-a salvat: sistemul nu permite scrierea acolo. Alegeți alt folder.
copy-vanished = Nu s-a salvat: acel folder nu există. Alegeți alt folder.
copy-other = Nu s-a salvat. Alegeți alt loc.
trouble-title = Fișierul dumneavoastră nu a putut fi deschis
trouble-damaged = Fișierul este deteriorat la rândul { $line }, coloana { $column }.
trouble-newer = Acest fișier a fost scris de o versiune mai nouă de Veto Desk. Instalați acea versiune ca să îl deschideți.
trouble-too-large = Fișierul este mult mai mare decât orice fișier al acestei aplicații.
trouble-denied = Sistemul nu permite citirea acestui fișier. Verificați cine are voie să îl citească.
trouble-missing = În acel loc nu există niciun fișier.
trouble-other = Fișierul nu a putut fi citit.
trouble-untouched = Nu s-a schimbat nimic. Orice ați alege, acest fișier se păstrează.
trouble-previous = Cea mai nouă copie de siguranță
trouble-previous-what = Făcută în data de { $date }, cu { $count ->
    [one] un cont.
    [few] { $count } conturi.
   *[other] { $count } de conturi.
}
trouble-use-previous = Folosește această copie
trouble-other-file = Alt fișier
trouble-new = Un birou nou, gol
trouble-new-hint = Fișierul vechi se păstrează lângă el, sub alt nume.
trouble-start-new = Începe cu un birou gol

settings-title = Setări
settings-theme = Luminos sau întunecat
theme-system = Ca pe acest calculator
theme-light = Luminos
theme-dark = Întunecat
settings-contrast = Contrast
contrast-system = Contrast ca pe acest calculator
contrast-normal = Contrast normal
contrast-high = Contrast mare, în alb și negru
settings-language = Limba
settings-language-hint = Limba aplicației. Motivele și scrisorile au limba lor.
settings-language-of-system = Ca pe acest calculator: { $language }
settings-language-not-reviewed = Textele nu au fost verificate încă de un vorbitor nativ. Dacă ceva nu este clar, alegeți engleza.
settings-language-reviewed = Textele au fost verificate de un vorbitor nativ.
languages-more = Alte limbi
settings-language-help = Puteți ajuta la corectarea lor, fără niciun program: fișierul CONTRIBUTING spune cum.
settings-text-size = Mărimea textului
text-size-percent = { $percent } %
settings-text-size-hint = Totul crește odată cu textul. Ctrl cu plus sau minus face același lucru pe orice pagină.
settings-companion = Cât timp este deschis un formular
settings-companion-on = Micșorează această fereastră lângă browser
settings-companion-hint = Fereastra mică arată câte un pas. Un buton o face din nou mare.
settings-graphics = Grafică
settings-graphics-simple = Grafică simplă
settings-graphics-hint = Bifați dacă fereastra pâlpâie, rămâne goală sau este lentă. Arată la fel și se aplică de la următoarea pornire.
settings-file = Fișierul dumneavoastră
settings-file-lead = Totul se păstrează într-un singur fișier pe acest calculator, și numai acolo. Numai dumneavoastră îl puteți citi.
settings-file-path = Unde se află
settings-copy-path = Copiază locul
settings-save-copy = Salvează o copie …
settings-open = Deschide alt fișier …
settings-picking = Este deschisă o fereastră de alegere a unui fișier.
settings-typed-path = Calea unui fișier
settings-typed-path-hint = Numai dacă nu se deschide nicio fereastră de alegere.
settings-typed-open = Deschide acest fișier
settings-typed-copy = Salvează o copie acolo
settings-typed-import = Adaugă însemnările din el
settings-open-folder = Deschide folderul
settings-import-title = Însemnări din alt fișier
settings-import-lead = Adăugați ce conține alt fișier Veto Desk. Nu se pierde nimic din ce aveți și nimic nu apare de două ori.
settings-import = Adaugă însemnări dintr-un fișier …
settings-backups-title = Copii de siguranță
settings-backups-lead = Aplicația păstrează copii ale stărilor mai vechi ale fișierului. Puteți reveni la oricare dintre ele.
settings-backups = Revino la o stare mai veche …
backups-title = Înapoi la o stare mai veche
backups-lead = Alegeți o zi. Biroul va arăta atunci ca în acel moment.
backups-reading = Se caută copii de siguranță …
backups-none = Nu există încă nicio copie de siguranță. Se face una la fiecare pornire și la fiecare oră de lucru.
backups-use = Adu înapoi această stare
backups-back = Înapoi la setări
backups-undo = Ce aveți acum se copiază întâi. Puteți anula schimbarea.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Un cont
    [few] { $accounts } conturi
   *[other] { $accounts } de conturi
}, { $objections ->
    [one] o opoziție
    [few] { $objections } opoziții
   *[other] { $objections } de opoziții
}
settings-about = Despre
settings-version = Veto Desk { $version }
settings-facts = Adresele și regulile au fost strânse la 22 noiembrie 2026 din surse datate. Pentru această versiune, nimeni nu a deschis adresele.
settings-no-advice = Această aplicație nu oferă consultanță juridică.
settings-licence = Veto Desk este gratuit, sub licența MIT sau licența Apache, la alegere. Conține și munca altora.
settings-licences = A cui muncă este inclusă
licences-title = A cui muncă este inclusă
licences-lead = Veto Desk conține munca altora. Iată fiecare lucrare, după licență, în engleză.
licences-hint = „OR” înseamnă că puteți alege. „AND” înseamnă că toate sunt valabile. Unele lucrări sunt incluse numai pe un anumit sistem.
licences-show = Arată lucrările și textele
licences-show-spoken = Arată lucrările și textele sub { $licence }
licences-works = Lucrări
licences-text = Textul { $number }
licences-back = Înapoi la listă

## Help

help-title = Ajutor
help-lead = Veto Desk vă conduce la formularul oficial și vă urmărește opoziția până se încheie.
help-how = Cum funcționează
help-how-1 = Răspundeți la câteva întrebări scurte. Fiecare răspuns se salvează imediat.
help-how-2 = Deschideți pagina oficială și lipiți ce am pregătit.
help-how-3 = Apăsați acolo Trimite. Apoi spuneți aici că ați trimis.
help-how-4 = Când vine un răspuns, notați-l aici. Biroul vă arată pasul următor.
help-does = Ce face o opoziție
help-does-1 = Oprește folosirea viitoare a ceea ce ați postat. Ce a învățat deja IA rămâne în ea.
help-does-2 = Nu acoperă fotografiile cu dumneavoastră postate de alții.
help-does-3 = Nu scoate Meta AI din aplicațiile dumneavoastră.
help-safe = Datele dumneavoastră
help-safe-1 = Totul rămâne într-un singur fișier pe acest calculator. Aplicația nu folosește deloc rețeaua.
help-safe-2 = Deschide numai adresele oficiale din lista ei, și numai când îi cereți.
help-safe-3 = Nu cere niciodată o parolă, un cod sau un act de identitate.
help-copies = Fișierul și copiile lui
help-copies-1 = Stările mai vechi se păstrează lângă fișier. Din setări puteți reveni la una dintre ele.
help-copies-2 = Fișierul poate sta într-un folder comun mai multor calculatoare. Ce adaugă fiecare rămâne.
help-copies-3 = Ca să treceți pe un calculator nou, salvați o copie și deschideți-o acolo.
help-keys = Taste
help-keys-tab = Tab și Shift cu Tab trec de la un buton la altul. Spațiu sau Enter apasă butonul.
help-keys-answers = Tastele cu săgeți trec de la un răspuns la altul. La fel face și prima literă a unui răspuns.
help-keys-size = Ctrl cu plus sau minus mărește ori micșorează totul. Ctrl cu 0 revine la mărimea obișnuită.
help-keys-copy = Într-un câmp de text, Ctrl cu C copiază, iar Ctrl cu V lipește.
help-keys-go-on = Ctrl cu Enter apasă butonul principal al paginii. Când răspundeți la o întrebare într-un câmp, ajunge Enter.
help-keys-back = Alt cu săgeata la stânga merge înapoi. Într-un câmp de text, trece peste un cuvânt.
help-keys-help = F1 deschide această pagină.
help-keys-undo = Ctrl cu Z anulează ultima schimbare. Într-un câmp de text, anulează ce ați scris.

## Guides

guides-here = Ghiduri care ajută aici
guides-search = Caută în ghiduri
guides-search-hint = Unul sau mai multe cuvinte, de exemplu „formular” sau „telefon”
guides-found = { $count ->
    [one] S-a găsit un ghid.
    [few] S-au găsit { $count } ghiduri.
   *[other] S-au găsit { $count } de ghiduri.
}
guides-none-found = Încercați alt cuvânt sau mai puține cuvinte. Ștergeți ce ați scris ca să vedeți toate ghidurile.
guides-object = Cum vă opuneți
guides-trouble = Formularul lipsește și alte probleme
guides-after = După trimitere
guides-places = În funcție de țară
guides-good-to-know = Alte lucruri utile
guides-app = Această aplicație
guide-checked = Verificat în data de { $date }
guide-platforms = Pentru { $names }
guide-residences = Pentru cei care locuiesc în: { $names }
guide-sources = Surse
guide-source = { $title }, { $date }
guide-source-app = Chiar această aplicație
guide-close = Închide ghidul

## Where there is no window

start-usage = Utilizare: veto-desk [--file] [CALE] [--software]
start-no-folder = Veto Desk nu a găsit niciun folder pentru fișierul său. Porniți-l cu --file și o cale.
start-no-screen = Veto Desk nu își poate deschide fereastra. Nu a găsit niciun ecran. Porniți-l de pe desktop.
start-no-picture = Veto Desk nu își poate deschide fereastra. Ecranul nu primește imaginea de la el. Instalați sau actualizați driverul grafic.
start-no-library = Veto Desk nu își poate deschide fereastra. Sistemul de ferestre sau una dintre bibliotecile lui nu a răspuns.
start-stopped = O defecțiune a oprit Veto Desk. Ce ați scris este salvat. Porniți-l din nou ca să continuați. Fișierul dumneavoastră: { $path }
