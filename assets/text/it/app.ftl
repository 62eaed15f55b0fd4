### Every word the app says, in Italian; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "tu". One term for one idea: account, opposizione, via, modulo.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Errore: { $page } – Veto Desk
rail-name = Pagine
messages-name = Messaggi
rail-desk = Scrivania
rail-settings = Impostazioni
rail-help = Aiuto
rail-here = Sei qui
not-meta = Questa app non è di Meta. Da qui non parte nulla.
saving-saved = Salvato su questo computer.
saving-under-way = Salvataggio su questo computer …
saving-failed = Non ancora salvato.
saving-forbidden = Il file non è stato aperto. Nulla viene salvato.
saving-read-only = Questa finestra mostra solo il file. Nulla viene salvato.
undo = Annulla
undo-change = Annulla: { $what }
change-wizard = una risposta
change-draft = bozza eliminata
change-filing = compilazione
change-answer = l’ultimo passo
change-note = una nota
change-evidence = un file
change-letter = la lettera
change-account = modifica
change-linked = account collegati
change-several = più account
change-deleting = eliminazione
change-person = una persona
change-settings = un’impostazione
change-incoming = ciò che è arrivato
change-import = ciò che è stato aggiunto
change-backup = lo stato precedente
change-adding = aggiunta degli account della tabella
read-only-title = Puoi guardare, ma non modificare
read-only-other-window = Veto Desk è aperto in un’altra finestra. Fai lì le modifiche. Quando quella si chiude, puoi usare questa.
read-only-newer = Questo file è stato scritto da una versione più recente di Veto Desk. Per modificarlo, installa quella versione.
read-only-what = Che cosa posso fare?
dismiss = Nascondi questo messaggio
close-title = Chiudere senza salvare?
close-save-elsewhere = Prima salva una copia …
close-anyway = Chiudi senza salvare
close-stay = Tieni aperta la finestra

## Dates

when-and-route = { $when } · { $route }
date-today = Oggi, { $date }
date-week-earlier = Una settimana prima
date-day-earlier = Un giorno prima
date-day-later = Un giorno dopo
date-week-later = Una settimana dopo

## Status

status-not-started = Non iniziata
status-not-sent-yet = Da inviare
status-sent = Inviata
status-confirmed = Confermata
status-needs-you = Tocca a te
status-refused = Respinta
reason-not-begun = Per questo account non hai ancora iniziato.
reason-prepared = È pronta dal giorno { $date }. Non l’hai ancora inviata.
reason-form-opened = Il modulo è stato aperto il giorno { $date }. Non ci hai detto se l’hai inviato.
reason-form-missing = Il giorno { $date } il modulo non c’era. Ci sono altre vie.
reason-waiting = La risposta è dovuta entro il giorno { $date }.
reason-waiting-soon = La risposta è dovuta entro il giorno { $date }. { $days ->
    [0] Cioè oggi.
    [one] Cioè domani.
   *[other] Restano { $days } giorni.
}
reason-waiting-courtesy = Sarebbe cortese rispondere entro il giorno { $date }. Nessuna legge fissa questa data.
reason-waiting-no-date = Inviata il giorno { $date }. Non conosciamo un termine per la risposta.
reason-receipt = Il giorno { $date } hanno scritto che è arrivata. La risposta è dovuta entro il giorno { $due }.
reason-receipt-no-date = Hanno scritto il giorno { $date }, senza decidere.
reason-more-time = Hanno chiesto più tempo. La risposta è dovuta entro il giorno { $date }.
reason-overdue = Nessuna risposta. Era dovuta entro il giorno { $date }.
reason-overdue-courtesy = Nessuna risposta entro il giorno { $date }. Nessuna legge fissa questa data.
reason-accepted = Accettata il giorno { $date }. Non c’è nulla da fare.
reason-covered = È coperto dall’opposizione di { $account } dal giorno { $date }.
reason-replied = Hai risposto il giorno { $date }. { $due }
reason-replied-due = La risposta è dovuta entro il giorno { $date }.
reason-replied-no-date = Nessuna legge fissa un termine per la risposta.
reason-reminded = Hai inviato un sollecito il giorno { $date }. Aspetta fino al giorno { $due }.
reason-reminder-over = Nessuna risposta al tuo sollecito entro il giorno { $date }.
reason-complained = Hai fatto reclamo all’azienda il giorno { $date }. Deve confermarne il ricevimento entro il giorno { $due }.
reason-complaint-received = Il giorno { $date } hanno confermato di aver ricevuto il tuo reclamo. Ora devono esaminarlo senza ritardo.
reason-complaint-silent = Entro il giorno { $date } non hanno confermato di aver ricevuto il tuo reclamo.
reason-with-authority = Il tuo reclamo è presso l’autorità dal giorno { $date }. { $due }
reason-authority-news = L’autorità ha scritto il giorno { $date }. { $due }
reason-authority-due = Deve darti notizie entro il giorno { $date }.
reason-authority-no-date = Decide da sé i suoi tempi.
reason-authority-silent = L’autorità non ti ha dato notizie entro il giorno { $date }.
reason-authority-agreed = L’autorità ti ha dato ragione il giorno { $date }.
reason-authority-disagreed = Il giorno { $date } l’autorità non ti ha dato ragione, o ha chiuso il caso.
reason-recheck-due = È stata accettata molto tempo fa. Era da ricontrollare il giorno { $date }.
reason-refused = Hanno detto di no il giorno { $date }.
reason-reasons-asked = Il giorno { $date } hanno chiesto a quale uso dei tuoi dati ti riferisci, e perché.
reason-more-asked = Il giorno { $date } ti hanno chiesto altre informazioni.
reason-other-form = Il giorno { $date } ti hanno chiesto di usare un altro modulo.
reason-other-company = Il giorno { $date } hanno indicato un’altra azienda.
next-start = Inizia
next-continue = Continua
next-report-answer = Ho ricevuto una risposta
next-reply = Vedi che cosa fare
next-try-next-route = Prova un’altra via
next-see-options = Vedi che cosa fare
next-recheck = Ricontrolla
next-show-record = Mostra il riepilogo
next-show-covering = Mostra gli account collegati
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Le tue opposizioni
desk-add = Opponiti per un account
desk-begin = Opponiti per il primo account
desk-empty-what = Meta addestra l’IA con post, foto e commenti di chi usa i suoi servizi. Usa anche le chat con l’IA. Puoi opporti.
desk-empty-where = Ciò che scrivi resta in un solo file su questo computer: { $path }
desk-empty-how = Ti portiamo al modulo ufficiale e seguiamo l’opposizione fino alla risposta. Bastano circa cinque minuti.
desk-show-account = Mostra l’account
desk-urgent-needs-you = { $count ->
    [one] Per un account tocca a te.
   *[other] Per { $count } account tocca a te.
}
desk-urgent-unfinished = { $count ->
    [one] Un’opposizione è ancora da inviare.
   *[other] { $count } opposizioni sono ancora da inviare.
}
desk-urgent-waiting = { $count ->
    [one] La tua opposizione è inviata. Ora tocca a loro.
   *[other] È tutto inviato. Ora tocca a loro.
}
desk-urgent-settled = { $count ->
    [one] La tua opposizione è confermata. Non c’è nulla da fare.
   *[other] Tutte le opposizioni sono confermate. Non c’è nulla da fare.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status }: { $count }
desk-counts = { $total } account · { $parts }
desk-add-many = Aggiungi molti account
find-label = Cerca un account
find-hint = Un nome, un’e-mail, un numero o una parola di una nota
find-filters = Filtra e ordina
find-filters-set = Filtra e ordina (attivi: { $count })
find-filters-close = Chiudi i filtri
find-clear = Mostra tutto
find-any-status = Tutti gli stati
find-any-due = Tutte le date
find-any-platform = Tutte le piattaforme
find-any-person = Chiunque
find-counted = { $what } ({ $count })
find-status = Stato
find-due = Scadenza
find-due-overdue = In ritardo
find-due-week = Entro 7 giorni
find-due-month = Entro 30 giorni
find-platform = Piattaforma
find-person = Persona
find-person-by-name = Sono molte. Scrivi un nome nel campo qui sopra.
find-sort = Ordine
find-sort-urgent = Prima ciò che tocca a te
find-sort-name = Per nome
find-sort-due = Per scadenza
find-sort-newest = Prima i più recenti
find-none = Nessun account trovato.
find-found = { $count ->
    [one] 1 account su { $total }
   *[other] { $count } account su { $total }
}
find-page-all = Account da { $first } a { $last } su { $total }
find-page = Da { $first } a { $last } di { $count } trovati, su { $total }
find-hidden = { $count ->
    [one] 1 account per cui tocca a te non è mostrato.
   *[other] { $count } account per cui tocca a te non sono mostrati.
}
find-show-hidden = Mostrali
find-previous = Pagina precedente
find-next = Pagina successiva
find-page-of = Pagina { $page } di { $pages }
select-begin = Seleziona più account
select-end = Smetti di selezionare
select-count = { $count ->
    [one] 1 account selezionato
   *[other] { $count } account selezionati
}
select-hidden = { $count ->
    [one] 1 di questi non è tra quelli trovati.
   *[other] { $count } di questi non sono tra quelli trovati.
}
select-one = Seleziona
select-account = Seleziona: { $account }
select-page = Seleziona questa pagina ({ $count })
select-found = { $count ->
    [one] Seleziona l’account trovato
   *[other] Seleziona tutti quelli trovati ({ $count })
}
select-none = Deseleziona tutto
select-what = Che cosa vuoi farne?
select-open = { $count ->
    [one] Apri 1 modulo
   *[other] Apri { $count } moduli in sequenza
}
select-sent = { $count ->
    [one] Segna 1 come inviata
   *[other] Segna { $count } come inviate
}
select-answered = { $count ->
    [one] Annota la risposta per 1 account
   *[other] Annota una risposta per { $count } account
}
select-record = { $count ->
    [one] Riepilogo di 1 account in PDF
   *[other] Riepilogo di { $count } account in PDF
}
select-table = { $count ->
    [one] Tabella di 1 account
   *[other] Tabella di { $count } account
}
select-delete = Elimina { $count } account da qui
several-title-sent = { $count ->
    [one] Hai inviato questa opposizione?
   *[other] Hai inviato queste { $count } opposizioni?
}
several-title-answered = { $count ->
    [one] Qual è stata la risposta?
   *[other] Qual è stata la risposta a queste { $count } opposizioni?
}
several-lead = { $count ->
    [one] Lo annotiamo per questo account:
   *[other] Annotiamo lo stesso per ognuno di questi { $count } account:
}
several-more = { $count ->
    [one] e 1 altro
   *[other] e altri { $count }
}
several-left-out = { $count ->
    [one] 1 degli account selezionati resta fuori: qui non è adatto.
   *[other] { $count } degli account selezionati restano fuori: qui non sono adatti.
}
several-when-sent = Qual è il giorno dell’invio?
several-record-sent = { $count ->
    [one] Segna 1 come inviata
   *[other] Segna { $count } come inviate
}
several-record-answered = Annota per { $count } account
turn-now = Vedi { $of } account uno dopo l’altro. Questo è il numero { $at }.
turn-wait = Vedi { $of } account uno dopo l’altro. Ora viene il numero { $at }.
turn-next = { $count ->
    [one] Vai all’ultimo account
   *[other] Prossimo account (ne restano { $count })
}
turn-last = Questo era l’ultimo
turn-here = Continua con questo
turn-stop = Interrompi la sequenza
person-you = Tu
adding-title = Aggiungi molti account
adding-lead = Incolla una tabella o scegli un file CSV. Prima vedi che cosa diventa ogni riga. Nulla viene aggiunto senza il tuo sì.
adding-field = La tabella
adding-field-hint = Seleziona le righe nel foglio di calcolo, copiale e incollale qui.
adding-columns = Le colonne: { $columns }. Se la prima riga ne riporta i nomi, possono stare in qualsiasi ordine.
adding-column-person = Persona
adding-column-platform = Piattaforma
adding-column-account = Account
adding-column-email = E-mail
adding-column-phone = Telefono
adding-column-country = Paese
adding-column-note = Nota
adding-choose = Scegli un file
adding-empty = Salva una tabella vuota
adding-empty-name = Account da aggiungere
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Un esempio. Scrivi sopra questa riga.
adding-pasted = { $count ->
    [one] 1 riga incollata
   *[other] { $count } righe incollate
}
adding-read = { $count ->
    [one] 1 riga di “{ $file }”
   *[other] { $count } righe di “{ $file }”
}
adding-change = Cambia
adding-clear = Usa un’altra tabella
adding-guessed = Alcune lettere di questo file forse sono sbagliate. Se i nomi ti sembrano strani, salvalo come “CSV UTF-8” e sceglilo di nuovo.
adding-none = Non c’è ancora nessuna riga con un account. Aggiungine una sotto i nomi delle colonne.
adding-will = { $count ->
    [one] 1 sarà aggiunto
   *[other] { $count } saranno aggiunti
}
adding-here = { $count ->
    [one] 1 c’è già
   *[other] { $count } ci sono già
}
adding-wrong = { $count ->
    [one] 1 non si può usare
   *[other] { $count } non si possono usare
}
adding-rows = Righe da { $first } a { $last } di { $total }
adding-unused = Queste colonne non vengono usate: { $columns }
adding-left-out = { $count ->
    [one] 1 altra riga è rimasta fuori. Aggiungi prima queste, poi incolla il resto.
   *[other] Altre { $count } righe sono rimaste fuori. Aggiungi prima queste, poi incolla il resto.
}
adding-group-wrong = Non utilizzabili
adding-group-here = Già presenti
adding-group-remarked = Saranno aggiunti, ma controllali
adding-group-added = Saranno aggiunti
adding-line = Riga { $line }: { $cells }
adding-line-details = Riga { $line } · { $details }
adding-is = Questo è { $account }.
adding-wrong-quote = Manca una virgoletta di chiusura, o una cella ha più righe.
adding-wrong-example = Questa è la riga di esempio.
adding-wrong-no-platform = Manca la piattaforma. Scrivi Facebook, Instagram o WhatsApp.
adding-wrong-unknown-platform = Non conosciamo la piattaforma “{ $what }”. Scrivi Facebook, Instagram o WhatsApp.
adding-wrong-threads = Threads fa parte di un account Instagram. Aggiungi invece quell’account.
adding-wrong-messenger = Messenger fa parte di un account Facebook. Aggiungi invece quell’account.
adding-wrong-no-contact = Non c’è né un’e-mail, né un numero, né il nome dell’account.
adding-wrong-no-name = Serve il nome della persona che non ha un account.
adding-wrong-email = “{ $what }” non può essere un’e-mail. Servono una @ e una parte finale come .com, senza spazi.
adding-wrong-no-number = Per un account WhatsApp serve il numero di telefono.
adding-wrong-bad-number = “{ $what }” non è un numero di telefono.
adding-wrong-spoiled-number = Il foglio di calcolo ha abbreviato il numero in “{ $what }”. Scrivi il numero completo come testo.
adding-wrong-unknown-country = Non conosciamo il paese “{ $what }”. Controlla come è scritto, o scrivi un codice come RO, o nulla.
adding-wrong-whose = Manca la persona, e qui ce n’è più di una. Scrivi di chi è l’account.
adding-wrong-same-name = Qui più persone si chiamano “{ $what }”. Aggiungi l’e-mail che usi qui per questa persona.
adding-wrong-twice = Questo account è già alla riga { $what }.
adding-did-you-mean = Controlla l’e-mail. Intendevi { $meant }?
adding-cut = Il testo in “{ $column }” è troppo lungo. La fine viene tolta.
adding-country-stays = Secondo i dati già presenti, questa persona vive altrove. Non cambia nulla.
adding-add = { $count ->
    [one] Aggiungi 1 account
   *[other] Aggiungi { $count } account
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Una nuova opposizione
draft-at-step = Non finita. Interrotta al passo { $at } di { $of }.
draft-discard = Elimina
draft-show-list = Mostra l’elenco
draft-action = { $step }: { $platform }, non finita
deleted-title = Eliminati di recente
deleted-lead = Un account eliminato resta qui per 30 giorni.
deleted-restore = Ripristina
deleted-remove = Rimuovi ora
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Mostra anche il più vecchio
   *[other] Mostra { $count } più vecchi
}
deleted-fewer = Mostra solo i più recenti
deleted-what = { $account }, eliminato il giorno { $date }, resta fino al giorno { $until }
figures-title = Finora
figures-totals = Inviate: { $sent }. Con risposta: { $answered }. In ritardo oggi: { $overdue }.
figures-days = La metà delle risposte (in tutto { $answers }) è arrivata { $median ->
    [0] lo stesso giorno
    [one] entro un giorno
   *[other] entro { $median } giorni
}. La più rapida ha richiesto { $fewest ->
    [one] un giorno
   *[other] { $fewest } giorni
}, la più lenta { $most ->
    [one] un giorno
   *[other] { $most } giorni
}.
figures-name-weeks = Inviate, con risposta e in ritardo, settimana per settimana
figures-name-months = Inviate, con risposta e in ritardo, mese per mese
figures-time = Periodo
figures-sent = Inviate
figures-answered = Con risposta
figures-overdue-week = In ritardo a fine settimana
figures-overdue-month = In ritardo a fine mese
figures-week = Settimana dal giorno { $date }
figures-until-today = { $period }, fino a oggi
figures-row = { $period }: inviate { $sent }, con risposta { $answered }, in ritardo alla fine { $overdue }.
figures-before = Prima del giorno { $date }
figures-before-row = { $before }: inviate { $sent }, con risposta { $answered }.
figures-table-show = Mostra come tabella
figures-table-hide = Chiudi la tabella

## The wizard

wizard-progress = Passo { $at } di { $of }
wizard-back = Indietro
wizard-continue = Continua
wizard-finish = Torna alla scrivania
wizard-keep-account = Tieni questo account
wizard-to-the-form = Vai al modulo
wizard-close = Salva e chiudi

wizard-platform-title = Di quale piattaforma si tratta?
wizard-platform-lead = Ti opponi per un account alla volta. Gli altri puoi aggiungerli dopo.
wizard-someone-else = Questo account è di un’altra persona

wizard-person-title = Di chi è l’account?
wizard-person-title-no-account = Chi vuole opporsi?
wizard-person-lead = Il nome ti aiuta a ritrovare l’account sulla scrivania.
wizard-person-new = Un’altra persona
wizard-person-new-hint = Scrivi il nome qui sotto
wizard-person-name = Nome
wizard-person-name-hint = Il nome resta su questo computer. Un modulo potrebbe chiederlo.

wizard-residence-title = Vivi nell’Unione europea?
wizard-residence-title-other = Questa persona vive nell’Unione europea?
wizard-residence-lead = Il diritto di opposizione e il termine per la risposta dipendono da dove vivi ora. La tua nazionalità non conta.
lives-eu = Sì
lives-eu-hint = In uno dei 27 paesi dell’Unione europea
lives-eea = No, in Islanda, Liechtenstein o Norvegia
lives-eea-hint = Lì vale la stessa legge
lives-with-right = No, nel Regno Unito, in Svizzera o in Brasile
lives-with-right-hint = Anche lì ci sono modi per opporsi
lives-elsewhere = No, altrove
lives-elsewhere-hint = Ti mostriamo che cosa puoi fare comunque
lives-not-sure = Non lo so
lives-not-sure-hint = Scegli il paese e te lo diciamo noi

wizard-country-title = In quale paese?
wizard-country-lead = Così sappiamo quale autorità può aiutarti. Puoi saltare questa domanda.
wizard-country-lead-needed = Da questo dipende il modo di opporsi.
wizard-part-title = In quale parte del paese?
wizard-part-lead = Ogni parte ha una sua autorità. Puoi saltare questa domanda.

wizard-limits-title = Che cosa può fare questo modulo, e che cosa no
wizard-limits-lead = Leggi prima questo. Poi decidi se ne vale la pena.
wizard-no-route-title = Dove vivi non c’è un modulo per questo
no-route-helps = Che cosa aiuta comunque
no-route-tick = Spunta ciò che hai fatto. Questo elenco resta sulla tua scrivania.
no-route-done = Cose fatte: { $done } su { $of }.
no-route-others = Un modulo è aperto a chiunque: quello per le informazioni su di te provenienti da altre fonti. Prima dell’invio ne leggi i limiti.
no-route-others-button = Usa il modulo per le informazioni di altri

wizard-email-title = Quale e-mail appartiene all’account?
wizard-email-title-phone = Quale numero di telefono appartiene all’account?
wizard-email-title-no-account = A quale e-mail può scriverti Meta?
wizard-email-lead = Il modulo la chiede, e la risposta arriverà lì.
wizard-email-lead-phone = Il modulo chiede il numero, e un’e-mail per la risposta.
wizard-email-lead-no-account = Il modulo la chiede, e la risposta arriverà lì.
wizard-email = E-mail
wizard-email-hint = Come è indicata nell’account, per esempio nome@example.eu
wizard-email-hint-phone = Un indirizzo che puoi leggere ora, per esempio nome@example.eu
wizard-add-at = Aggiungi la @
wizard-use-meant = Usa { $meant }
wizard-phone = Numero di telefono
wizard-phone-hint = Con il prefisso internazionale, per esempio +40 721 555 010
wizard-handle-profile-name = Nome sul profilo (facoltativo)
wizard-handle-user-name = Nome utente (facoltativo)
wizard-handle-hint = Ti aiuta a distinguere i tuoi account

wizard-linked-title = Questi account sono collegati?
wizard-linked-lead = Meta può collegare gli account nel suo Accounts Centre (Centro gestione account). Secondo Meta, un’opposizione vale allora per tutti. Alcune guide dicono il contrario.
linked-together = Sì, e mi oppongo anche per questo
linked-together-hint = La scelta sicura: costa pochi minuti
linked-rely = Sì, e basta l’altra opposizione
linked-rely-hint = Teniamo questo account sulla scrivania come collegato
linked-apart = No, non sono collegati
linked-apart-hint = Ognuno richiede una sua opposizione
linked-not-sure = Non lo so
linked-not-sure-hint = Ti opponi anche per questo. Va sempre bene.

wizard-reason-title = Perché ti opponi? (facoltativo)
wizard-reason-lead = Nell’UE, per Facebook e Instagram non serve un motivo. Uno personale può aiutare se rifiutano.
reason-kind-none = Non indico un motivo
reason-kind-none-hint = Il campo di testo del modulo resta vuoto
reason-kind-composed = Preparami un testo breve
reason-kind-composed-hint = Spunti ciò che ti riguarda e puoi cambiare il testo
reason-kind-own = Lo scrivo io
reason-kind-own-hint = Con parole tue, lungo o breve come vuoi
reason-tick-what-fits = Spunta ciò che ti riguarda
reason-language = Lingua del testo
reason-your-text = Il tuo testo
reason-your-text-hint = Lo incolli nel modulo. Lascia fuori ciò che deve restare privato.
reason-length = Caratteri: { $count }
reason-length-short = Caratteri: { $count }. Nel 2024 a una persona ne sono stati chiesti almeno 100.

wizard-check-title = Controlla le tue risposte
wizard-check-lead = Puoi cambiarle tutte. Il modulo si apre nella pagina successiva.
check-nothing-sent = Non è stato ancora inviato nulla.
check-platform = Piattaforma
check-person = Di chi è l’account
check-residence = Dove vivi
check-email = Contatto
check-linked = Account collegati
check-reason = Il tuo motivo
check-no-reason = Nessun motivo indicato
check-not-provided = Non indicato
check-part-and-country = { $part }, { $country }
check-change = Cambia
check-change-spoken = Cambia: { $what }

## What is missing, and what to do

problem-title = C’è un problema
problem-go-on = Se va bene così, premi di nuovo Continua.
problem-choose-platform = Scegli una piattaforma.
problem-choose-person = Scegli di chi è l’account.
problem-enter-name = Scrivi il nome.
problem-choose-lives = Scegli dove vivi.
problem-choose-country = Scegli un paese.
problem-email-empty = Scrivi l’e-mail. La risposta arriva lì.
problem-email-not-an-address = Controlla l’e-mail. Dovrebbe essere simile a nome@example.eu.
problem-email-did-you-mean = Controlla l’e-mail. Intendevi { $meant }?
problem-phone = Scrivi il numero di telefono con il prefisso internazionale.
problem-choose-linked = Scegli se gli account sono collegati.
problem-choose-reason = Scegli se indicare un motivo.
problem-write-reason = Scrivi il tuo testo, o scegli di non indicare un motivo.
problem-choose-answer = Scegli che cosa dice la risposta.
problem-choose-objection = Scegli quale account riguarda.
problem-paste-mail = Non c’è il testo di un’e-mail da leggere. Prima incollalo nel campo.
problem-nothing-sent = Non c’è un’opposizione inviata a cui possa riferirsi. Prima apri un account, o invia un’opposizione.
problem-given-too-large = “{ $name }” è troppo grande. Si possono conservare file fino a 50 MB.
problem-given-mail-too-large = “{ $name }” è troppo grande per un’e-mail. Salvala come PDF e dacci il PDF.
problem-given-no-file = “{ $name }” è una cartella, non un file. Dacci i file che contiene.
problem-given-empty = “{ $name }” è vuoto. Salvalo di nuovo e riprova.
problem-given-unreadable = Non è stato possibile leggere “{ $name }”. Copialo sul desktop e riprova.
problem-table-too-large = “{ $name }” è troppo grande. Una tabella può avere fino a 16 MB.
problem-table-workbook = “{ $name }” è un file di foglio di calcolo. Aprilo, copia la tabella e incollala qui. Oppure salvalo come CSV.
problem-table-not-text = “{ $name }” non è una tabella. Scegli un file CSV.
problem-keep = Non è stato possibile conservare “{ $name }”. La tua copia è intatta. { $why }
problem-paper-make = Non è stato possibile creare il documento. Nulla è cambiato.
problem-paper-evidence = “{ $name }” manca o è stato modificato, quindi l’archivio non è stato creato. Toglilo dall’elenco, o rimettilo al suo posto.
problem-paper-no-program = Nessun programma è riuscito ad aprirlo. Si trova nella cartella del tuo file.
problem-paper-unsaved = Non è stato scelto un posto. Puoi salvarlo accanto al tuo file.
save-paper-beside = Salva accanto al mio file
problem-no-browser = Non si è aperto nessun browser. Copia l’indirizzo e incollalo nel tuo browser.
problem-browser-slow = Il browser non ha ancora reagito. Se non si apre nulla, copia l’indirizzo nel tuo browser.
problem-nothing-to-paste = Non c’è un testo da incollare. Prima copia il testo, poi premi di nuovo “Incolla”.
problem-paste-too-long = Il testo copiato è troppo lungo per questo campo. Copia solo la parte che ti serve.
problem-paste-missed = Non è stato incollato nulla: nel frattempo hai cambiato pagina. Premi di nuovo “Incolla”.
problem-clipboard = La copia non è riuscita. Seleziona il testo con il mouse e premi Ctrl e C.
problem-folder = Non è stato possibile mostrare la cartella. Copia il percorso e aprila tu.
problem-no-dialog = Non è stato scelto nulla. Se non si è aperta una finestra per scegliere un file, scrivi il percorso qui sotto.

## Filing

filing-title = Compila il modulo di Meta
filing-title-letter = Scrivi una lettera
filing-lead = Apriamo la pagina ufficiale nel tuo browser. L’invio lo fai lì. Questa app non può inviare al posto tuo.
filing-lead-letter = Stampa il testo, firmalo e spediscilo per posta. Questa app non può inviarlo al posto tuo.
filing-address = Indirizzo ufficiale
filing-postal-address = Indirizzo postale
filing-open-form = Apri il modulo
filing-open-page = Apri la pagina di Meta
filing-worked = Il giorno { $date } l’hai inviata per questa via, per { $account }.
filing-on-phone = Fallo dal telefono
filing-log-in-first = Accedi prima all’account giusto, nello stesso browser.
filing-known = Visto l’ultima volta nelle nostre fonti: { $date }. { $confidence }
confidence-primary = Fonte: l’azienda o un’autorità.
confidence-confirmed = Confermato da { $sources } fonti.
confidence-single = Da una sola fonte.
confidence-disputed = Le fonti non concordano.
confidence-known = Generalmente noto.
confidence-inferred = Dedotto da altre fonti.
copy = Copia
copied = Copiato
paste = Incolla
paste-spoken = { $paste }: { $what }
copy-again = Copia di nuovo
copy-by-hand = Al momento la copia non funziona su questo computer. Seleziona il testo qui sotto, poi copialo con la tastiera o con il mouse.
copy-spoken = { $copy }: { $what }
field-name = Il tuo nome
field-email = La tua e-mail
field-phone = Il tuo numero di telefono
field-country = Il tuo paese
field-reason = Il tuo testo
field-with-need = { $field } ({ $need })
need-required = da compilare
need-prefilled = forse già presente
need-optional = se vuoi
need-if-asked = se lo chiedono
value-leave-empty = Hai scelto di non indicare un motivo. Lascia vuoto.
value-reason-needed = Qui serve un testo. Torna indietro per aggiungerne uno breve.
value-fill-in-yourself = Questo lo compili tu sulla pagina.
copied-address = L’indirizzo è copiato. Incollalo nel tuo browser.
copied-postal-address = L’indirizzo postale è copiato.
copied-for-phone = L’indirizzo e il testo sono copiati. Incollali in un messaggio per te.
copied-file-path = Il percorso del file è copiato.
copied-sent-text = Il tuo testo è copiato.
copied-letter = La lettera è copiata.
copied-contact = È copiato. Incollalo dove ti serve.
copied-name = Il tuo nome è copiato. Incollalo nel modulo.
copied-email = La tua e-mail è copiata. Incollala nel modulo.
copied-phone = Il tuo numero di telefono è copiato. Incollalo nel modulo.
copied-country = Il tuo paese è copiato.
copied-reason = Il tuo testo è copiato. Incollalo nel modulo.
see-title = Che cosa vedrai
see-title-letter = Che cosa fare
see-phone-title = Dal telefono
see-no-password = Questa app non chiede mai una password. Scrivi password e codici solo sulla pagina di Meta.
schematic-send = Invia
schematic-hint = Un disegno semplice. La pagina vera può essere diversa.
look-for-title = Parole da cercare sulla pagina
look-for-line = { $language }: { $words }
look-for-word = “{ $word }”
good-to-know-title = Da sapere
happened-title = Che cosa è successo?
happened-sent = L’ho inviata
happened-not-yet = Non ancora
happened-missing = Non vedo il modulo
happened-else = Altro
happened-hint = Nulla risulta inviato finché non lo dici tu.

## Drawings of forms and ways

drawing-form = Il modulo
drawing-scroll = Scorri fino in fondo
drawing-code = Il codice dell’e-mail
drawing-of-form = Un disegno del modulo.
drawing-of-path = Un disegno del percorso.
drawing-says-scroll = Si trova in fondo alla pagina.
drawing-says-choose = “{ $question }”: scegli “{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Poi il pulsante “{ $button }”.
drawing-says-code = Poi un campo per il codice dell’e-mail.
drawing-says-press = { $mark }, { $title }: premi “{ $entry }”.
drawing-says-form = Poi si apre il modulo.

## On a phone

phone-title = Dal tuo telefono
phone-lead = Punta la fotocamera del telefono sul codice quadrato. Poi premi il link che appare sul telefono.
phone-page = 1. La pagina
phone-page-no-room = Non c’è spazio per il codice. Ingrandisci la finestra, o manda l’indirizzo al telefono, come spiegato in questa pagina.
phone-text = 2. Il tuo testo
phone-text-lead = Quando il modulo è aperto, leggi anche questo codice. Copia il testo sul telefono e incollalo nel modulo.
phone-text-code = Un codice quadrato con il tuo testo
phone-text-long = Non c’è spazio per un codice con il tuo testo. Mandalo al telefono, come spiegato in questa pagina.
phone-send-title = Oppure manda tutto al telefono
phone-send-address = L’indirizzo
phone-send-both = L’indirizzo e il testo
phone-send-lead = Copia e incolla in un’e-mail o in un messaggio per te. Poi aprilo sul telefono.
phone-app-title = Si apre un’app, e nessun modulo?
phone-app = Su un telefono, il link può aprire l’app. Allora copia l’indirizzo nel browser del telefono. Se il modulo manca ancora, premi “Non vedo il modulo” qui sotto.
phone-steps = I passi sul tuo telefono
phone-steps-lead = Il codice quadrato apre subito la pagina. Poi continua dal passo giusto.

## The small window beside the browser

companion-show = Finestra piccola accanto al browser
companion-leave = Torna alla finestra grande
companion-title = Passo { $step } di { $steps }
companion-next = Passo successivo
companion-previous = Precedente
companion-last = Questo è l’ultimo passo. Quando hai finito, indica qui sotto che cosa è successo.

## I don't see the form

missing-title = Che cosa vedi invece?
missing-lead = Scegli la voce più vicina. Ciò che hai fatto qui resta.
seen-login = Una pagina per accedere
seen-about-ai = Una pagina su Meta AI
seen-not-available = “Non disponibile”, o una pagina che non esiste
seen-only-information = Solo informazioni, nulla da compilare
seen-app-opened = Si è aperta un’app invece del browser
seen-other-language = Una lingua che non capisco
seen-wrong-account = È aperto un altro account
seen-blocked = Un errore, o non riesco a premere Invia
seen-something-else = Altro
advice-title = Prova così
advice-login = Prima accedi lì. Poi torna a questa finestra e apri di nuovo la pagina. Meta mostra il modulo solo a chi ha effettuato l’accesso.
advice-about-ai = Controlla che sia aperto l’account giusto. Poi scorri fino in fondo alla pagina: spesso il modulo o il suo link è lì.
advice-not-available = Se usi una VPN, spegnila: Meta guarda il tuo paese. Se la pagina manca ancora, usa l’indirizzo successivo.
advice-only-information = Cerca nel testo la parola “opporti” e premila. Scorri anche fino in fondo alla pagina. Se non l’hai ancora fatto, prima accedi.
advice-app-opened = Copia l’indirizzo. Incollalo nella barra degli indirizzi di un browser, meglio su un computer.
advice-other-language = Quasi tutti i browser sanno tradurre una pagina. I passi sono gli stessi: e-mail, testo, Invia.
advice-wrong-account = Esci da quell’account. Accedi a quello per cui ti opponi. Poi apri di nuovo la pagina.
advice-blocked = Fai una foto del messaggio sullo schermo e conservala. Prova un altro browser, o riprova domani.
advice-something-else = Chiudi la pagina e aprila di nuovo, se puoi in un altro browser. Se non aiuta, usa l’indirizzo successivo.
advice-try-again = Riprova la stessa pagina
advice-next-route = Oppure usa la via successiva
advice-use-next = Usa questa via
used-up-title = Hai provato tutte le vie che conosciamo
used-up-lead = Averci provato conta. Conserva le foto di ciò che hai visto.
used-up-letter = Ora scrivi l’opposizione come lettera
used-up-letter-why = Una lettera non richiede moduli, e la raccomandata prova che l’hai inviata.
used-up-letter-button = Scrivi la lettera
used-up-advice = Chiedi consiglio all’autorità
used-up-no-authority = Non conosciamo ancora un’autorità per te. Aggiungi il paese alle tue risposte, o riprova tra qualche giorno.
authority-as-of = Ultima conferma dell’indirizzo: { $date }
authority-languages = Lingue accettate: { $languages }
authority-dublin = Per Meta è capofila l’autorità irlandese, a Dublino. La tua autorità riceve il reclamo, lo trasmette e resta il tuo contatto.
authority-open = Apri la sua pagina dei reclami
authority-open-website = Apri il suo sito
authority-email = E-mail: { $address }
authority-phone = Telefono: { $number }
authority-part = In quale parte del paese vivevi?
authority-country = In quale paese vivevi?
authority-official-list = L’elenco europeo delle autorità: edpb.europa.eu
else-title = Che altro è successo?
else-lead = Tutto resta com’è finché non scegli qualcosa qui.
else-earlier-title = L’ho inviata un giorno prima di oggi
else-earlier-button = L’ho inviata in questo giorno
else-route-title = Voglio usare un’altra via
else-note-label = Voglio annotare qualcosa
else-note-hint = La nota resta con questa opposizione.
else-note-button = Conserva questa nota

## After sending

sent-title = Che cosa succede ora
sent-lead = La tua opposizione è sulla scrivania. Ci resta finché non è conclusa.
sent-on = Inviata il giorno { $date }
sent-look-for = A che cosa fare attenzione
sent-by-when = Entro quando
sent-we-remember = Apri di nuovo questa app quando arriva una risposta, o dopo quel giorno. La scrivania mostra allora il passo successivo.
sent-next-account = Opponiti per il prossimo account
sent-show-record = Mostra il riepilogo
sent-to-desk = Vai alla scrivania
why-title = Perché questa data, { $date }?
why-stopped-title = Perché non c’è una data?
why-start = Si conta dal giorno { $date }, in cui l’hai inviata.
why-start-posted = Si conta dal giorno { $date }. L’hai spedita per posta. Calcoliamo tre giorni per la lettera, perché nessuno ci dice quando è arrivata.
why-start-delivered = Si conta dal giorno { $date }, in cui la tua lettera è arrivata.
why-start-reminder = Si conta dal giorno { $date }, in cui hai inviato il sollecito.
why-start-complaint = Si conta dal giorno { $date }, in cui hai fatto reclamo.
why-start-authority = Si conta dal giorno { $date }, l’ultimo in cui tu o l’autorità avete scritto.
why-start-recheck = Si conta dal giorno { $date }, in cui l’hanno accettata o l’hai ricontrollata.
why-paused = Il conteggio si è fermato dal giorno { $from } al giorno { $to }, mentre aspettavano la tua risposta.
why-late-extension = Hanno chiesto più tempo il giorno { $date }. Il primo mese era già passato, quindi non conta.
why-later-title = Una seconda data, più tardi
why-later = Ti hanno fatto una domanda. Possono dire che il loro mese è iniziato solo con la tua risposta, il giorno { $date }. Allora devono rispondere entro il giorno { $due }. Aspetta quel giorno prima di inviare un sollecito.
why-question-open = Finché la loro domanda è aperta, possono dire che il tempo non corre. Rispondi presto.
why-stopped = Il conteggio è fermo dal giorno { $date }, perché ti hanno chiesto qualcosa. Riprende quando rispondi.
why-extended = Più tempo è stato annunciato entro il primo mese. La legge concede allora tre mesi dall’inizio.
why-moved = Il giorno { $date } non conta come ultimo giorno: è { $why }.
why-weekend = fine settimana

answer-title = Meta ha risposto?
answer-title-authority = L’autorità o Meta ha risposto?
answer-what = Che cosa dice?
answer-lead = { $account }, { $platform }. Guarda l’e-mail o il messaggio e scegli che cosa dice.
answer-accepted = Sì, l’accettano
answer-accepted-hint = Dicono che rispetteranno la tua opposizione. Una frase con “se” è solo un annuncio.
answer-refused = La respingono
answer-refused-hint = Dicono di no, o che non faranno altro
answer-more-asked = Mi chiedono altre informazioni
answer-more-asked-hint = Una domanda, o una prova della tua identità
answer-reasons-asked = Chiedono quale uso dei miei dati intendo, e perché
answer-reasons-asked-hint = WhatsApp lo chiede per e-mail.
answer-other-company = Dicono che è competente un’altra azienda
answer-other-company-hint = Per esempio, WhatsApp può rinviarti a Meta
answer-other-form = Vogliono che io usi un altro modulo
answer-other-form-hint = Dicono che questo modulo o indirizzo è sbagliato
answer-more-time = Vogliono più tempo
answer-more-time-hint = Dicono che ci vuole di più, e perché
answer-receipt = È solo una ricevuta
answer-receipt-hint = Dicono che è arrivata. Neanche un codice è una risposta.
answer-authority-news = L’autorità ha scritto, senza decidere
answer-authority-news-hint = Ha il tuo reclamo, o dice a che punto è
answer-authority-agreed = L’autorità mi dà ragione
answer-authority-agreed-hint = Ha stabilito che l’azienda ha violato la legge, oppure l’azienda ha ceduto
answer-authority-disagreed = L’autorità non mi dà ragione, o ha chiuso il caso
answer-authority-disagreed-hint = Puoi chiedere a un giudice di esaminare la decisione
answer-no-answer = Non è una risposta. Conserva solo il file
answer-no-answer-hint = Un annuncio, un codice, una foto, una ricevuta della posta
answer-lead-any = Scegli che cosa dice, e per quale account.
answer-which = Quale account riguarda?
answer-which-more = Hai altri account. Cerca quello giusto sulla scrivania e premi lì “Ho ricevuto una risposta”.
answer-other-account = Questa e-mail sembra riguardare { $account }. Controlla quale account è scelto qui sotto.
answer-files = Ciò che ci hai dato
answer-files-lead = Trascina un’e-mail, un’immagine o un PDF su questa finestra. Resta accanto al tuo file, senza modifiche. Nulla viene inviato.
answer-choose-file = Scegli un file
answer-paste = Oppure incolla il testo dell’e-mail
answer-paste-hint = Copialo per intero, se puoi con mittente e data
answer-read = Leggi
answer-leave-out = Lascia fuori
answer-leave-out-spoken = Lascia fuori: { $name }
reading-title = Che cosa sembra questa e-mail
reading-likely = Sembra questo: { $kind }. Decidi tu.
reading-perhaps = Potrebbe essere questo: { $kind }. Ma troppi elementi lo smentiscono, quindi non abbiamo scelto nulla.
reading-unknown = Non riusciamo a capirlo. Leggila e scegli tu.
reading-known = Che cosa se ne sa
reading-for = Che cosa lo conferma
reading-against = Che cosa lo smentisce, o che cosa manca
reading-proof = Chiunque può scrivere un’e-mail. Facebook elenca le sue e-mail recenti nelle tue impostazioni, alla voce sicurezza. Se hai dubbi, guarda lì.
mail-accepted = accettano la tua opposizione
mail-refused = la respingono
mail-more-asked = ti chiedono altre informazioni
mail-other-company = è competente un’altra azienda
mail-other-form = vogliono un altro modulo
mail-more-time = vogliono più tempo
mail-receipt = solo una ricevuta
mail-announcement = un annuncio a tutti, non una risposta
mail-code = un codice da inserire, non una risposta
mail-not-from-meta = non viene da Meta
for-phrase = Dice: “{ $words }”
for-code = Contiene un codice: “{ $words }”
for-sender = Viene da { $domain }. È noto che Meta scrive da lì.
for-looks-like = { $domain } imita { $brand }.
for-name-looks-like = Si presenta come “{ $name }”, ma viene da { $domain }.
for-date = È datata { $mail }. La tua opposizione è stata inviata il giorno { $filed }.
for-address = È indirizzata a { $address }, l’indirizzo di questo account.
for-authentication = Il tuo servizio e-mail ha verificato che viene davvero da { $domain }.
doubt-nothing-known = Non contiene nessuna delle parole che conosciamo da Meta.
doubt-not-verbatim = Le parole somigliano a quelle di Meta, ma non le conosciamo esattamente così.
doubt-conditional = C’è una condizione, “{ $word }”: “{ $words }”
doubt-denied = Forse dice di no, con “{ $word }”: “{ $words }”
doubt-told = Riferisce solo ciò che dice qualcuno, con “{ $word }”: “{ $words }”
doubt-question = È una domanda: “{ $words }”
doubt-quoted = Le parole sono in una citazione o in un’e-mail precedente: “{ $words }”
doubt-in-passing = Le parole sono in mezzo ad altro: “{ $words }”
doubt-announces = Meta lo scrive a tutti: “{ $words }”
doubt-invites = Invita le persone a opporsi: “{ $words }”
doubt-reverses = Ritira qualcosa: “{ $words }”
doubt-contradiction = Dice due cose insieme: { $kinds }.
doubt-parts-differ = Il testo semplice e quello formattato dicono cose diverse.
doubt-cut = È più lunga di quanto abbiamo letto.
doubt-broken = Non è stato possibile leggerne una parte.
doubt-no-sender = Non indica un mittente.
doubt-several-senders = Indica più di un mittente.
doubt-sender-unlisted = { $domain } non è nel nostro elenco di indirizzi di Meta.
doubt-forwarded = È stata inoltrata. Mittente e data sono quindi solo dichiarati.
doubt-authentication-failed = Il tuo servizio e-mail ha rilevato che il mittente non è autentico.
doubt-authentication-other = Il tuo servizio e-mail conosce come mittente solo { $domain }.
doubt-authentication-missing = Il tuo servizio e-mail non dice se il mittente è autentico.
doubt-no-date = Non ha una data.
doubt-date-before = È datata { $mail }. L’opposizione è stata inviata dopo, il giorno { $filed }.
doubt-date-ahead = La data, { $date }, è nel futuro.
doubt-not-filed = Non hai inviato opposizioni a cui possa rispondere.
doubt-no-address = Non indica un destinatario.
doubt-other-address = È indirizzata a { $address }. Nessuno dei tuoi account qui ha questo indirizzo.
doubt-several-accounts = Può rispondere a più di un tuo account.
doubt-no-such-account = Nessun account { $platform } qui ha questo indirizzo.
doubt-platform-unclear = Nomina più piattaforme.
answer-when = Quando è arrivata?
when-title = In quale giorno?
answer-keep = Conserva l’e-mail, o fai una foto del messaggio. È la tua prova.
answer-record = Annota

## One account

account-all = Tutte le opposizioni
account-edit = Modifica
account-delete = Elimina questo account da qui
account-delete-hint = Sparisce solo dalla tua scrivania. Puoi ripristinarlo.
account-file-anyway = Opponiti anche per questo
account-replied = Ho risposto
account-reminded = Ho inviato il sollecito
account-complained = Ho fatto reclamo all’autorità
account-delivered = La mia lettera è arrivata
account-rechecked = Ho guardato. È tutto come prima
account-write-reply = Scrivi una risposta
account-write-reminder = Scrivi un sollecito
account-write-company-complaint = Fai reclamo all’azienda
account-write-authority-complaint = Fai reclamo all’autorità
account-write-objection = Scrivi la lettera
options-waiting = Se entro due giorni non arriva nulla, guarda nella posta indesiderata. Poi trascina la loro e-mail su questa finestra.
options-waiting-no-date = Nessuna legge fissa un termine. Se ci mettono troppo, invia un sollecito. Scriviamo la lettera con te.
options-overdue-remind = Prima invia un sollecito. Scriviamo la lettera con te. Indica il giorno della tua opposizione.
options-overdue-complain = Se non aiuta, puoi fare reclamo all’autorità. È gratuito.
options-overdue-company = Se non aiuta, puoi fare reclamo all’azienda. Dal 19 giugno 2026 deve confermarne il ricevimento entro 30 giorni.
options-overdue-none = Invia un sollecito. Scriviamo la lettera con te.
options-complain = Ora puoi fare reclamo all’autorità. È gratuito, e scriviamo la lettera con te.
options-company = Ora puoi fare reclamo all’azienda. Scriviamo la lettera con te.
options-complaint-received = Se non arriva un esito, puoi fare reclamo all’autorità, l’ICO. Usa la sua pagina qui sotto.
options-ico = Ora puoi fare reclamo all’autorità, l’ICO. Usa la sua pagina qui sotto.
options-court = Puoi chiedere a un giudice di far agire l’autorità. Uno studio legale o un centro per i consumatori può consigliarti.
options-court-decision = Puoi chiedere a un giudice di esaminare la decisione. C’è un termine breve, indicato nella decisione.
options-swiss = In Svizzera può decidere un giudice. Puoi anche segnalarlo all’autorità qui sotto.
options-brazil = Puoi inviare una petizione all’autorità qui sotto. Allega la prova che prima hai scritto all’azienda.
options-refused-read = Leggi i loro motivi. Devono dimostrare perché pesano più dei tuoi.
options-refused-reasons = Leggi i loro motivi e conservali.
options-more-asked = Rispondi per e-mail, con parole tue. Non inviare copie di un documento d’identità, salvo che abbiano buoni motivi per dubitare.
options-reasons-asked = Una risposta è pronta per te. Inviala rispondendo alla loro e-mail.
options-other-company = Invia l’opposizione per la via successiva. Conserva la loro risposta.
options-other-form = Invia l’opposizione per la via successiva. Conserva la loro risposta.
options-recheck = Apri di nuovo la pagina ufficiale. Guarda se la tua opposizione appare ancora, e se Meta ha un nuovo modulo.
options-authority = L’autorità per te
timeline-title = Che cosa è successo finora
timeline-due = La risposta è dovuta
timeline-was-due = La risposta era dovuta
timeline-later = Al più tardi, se contano dalla tua risposta
timeline-reminder = Finisce il tempo del sollecito
timeline-acknowledgement = L’azienda deve confermare di aver ricevuto il tuo reclamo
timeline-authority = L’autorità deve averti dato notizie
timeline-recheck = Guarda se è tutto come prima
event-prepared = L’hai preparata
event-form-opened = Hai aperto la pagina
event-form-missing = Non hai visto il modulo: { $seen }
event-sent = L’hai inviata
event-delivered = La tua lettera è arrivata
event-receipt = Hanno scritto che è arrivata
event-accepted = L’hanno accettata
event-refused = L’hanno respinta
event-more-asked = Ti hanno chiesto altre informazioni
event-reasons-asked = Hanno chiesto quale uso intendi, e perché
event-replied = Hai risposto
event-other-company = Hanno indicato un’altra azienda
event-other-form = Ti hanno chiesto di usare un altro modulo
event-more-time = Hanno chiesto più tempo
event-reminded = Hai inviato un sollecito
event-letter = Hai inviato { $letter }
event-authority-news = L’autorità ha scritto
event-authority-agreed = L’autorità ti ha dato ragione
event-authority-disagreed = L’autorità non ti ha dato ragione, o ha chiuso il caso
event-rechecked = Hai guardato se era tutto come prima
event-note = Nota: { $note }
kept-title = Conservato con questa opposizione
kept-sent = Ciò che hai inviato
kept-sent-on = Esattamente com’era il giorno { $date }
kept-nothing-sent = Non è stato ancora inviato nulla.
kept-letter-on = Data dell’invio: { $date }. Destinatario: { $to }
kept-evidence = Prove
kept-evidence-none = Nessun file conservato finora. Trascina qui un’e-mail, un’immagine o un PDF.
kept-evidence-added = Aggiunto il giorno { $date }. { $size }
kept-evidence-missing = Questo file non è più nella sua cartella.
kept-evidence-changed = Questo file è stato modificato dopo il salvataggio.
kept-evidence-remove = Togli dall’elenco
kept-evidence-remove-spoken = Togli dall’elenco: { $name }
kept-evidence-folder = Mostra la cartella
kept-evidence-add = Aggiungi un file
size-bytes = { $count } byte
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = La tua opposizione per lettera
letter-title-reply = La tua risposta
letter-title-reminder = Il tuo sollecito
letter-title-company-complaint = Il tuo reclamo all’azienda
letter-title-authority-complaint = Il tuo reclamo all’autorità
letter-lead = Completa ciò che manca. La lettera cambia mentre scrivi. Da qui non parte nulla.
letter-name = Il tuo nome e cognome
letter-name-hint = Come appare sulle tue lettere
letter-address = Il tuo indirizzo postale
letter-address-hint = Via, codice postale, città e paese, senza il nome
letter-town = Dove la scrivi
letter-town-hint = La tua città. Sta prima della data.
letter-phone = Il tuo numero di telefono
letter-phone-hint = Puoi lasciarlo vuoto.
letter-reference = Numero della pratica
letter-reference-hint = Se te ne hanno dato uno. Spesso è nell’oggetto della loro e-mail.
letter-reason = Il tuo motivo
letter-reason-hint = Con parole tue, e nella lingua della lettera. Rende più forte la tua lettera.
letter-company = Quale azienda riguarda?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Un giudice se ne occupa, perché lo hai chiesto tu?
letter-court-yes = Sì, un giudice se ne occupa
letter-court-no = No, nessun giudice
letter-may-be-named = L’autorità può dire all’azienda chi sei?
letter-may-be-named-yes = Sì, può dirlo
letter-may-be-named-no = No, chiedo di non dirlo
letter-language = Lingua della lettera
letter-sheet = La lettera
letter-missing = La lettera appare qui quando non manca più nulla.
letter-missing-right = Per il luogo in cui vivevi non c’è una lettera di questo tipo.
letter-missing-name = Manca il tuo nome e cognome.
letter-missing-address = Manca il tuo indirizzo postale.
letter-missing-town = Manca il luogo in cui scrivi.
letter-missing-email = Manca l’indirizzo e-mail dell’account. Aggiungilo nella pagina di modifica.
letter-missing-account = Manca il nome dell’account. Aggiungilo nella pagina di modifica.
letter-missing-company = Non sappiamo a chi scrivere.
letter-missing-sent = Non è stato ancora inviato nulla.
letter-missing-deadline = Non c’è una data entro cui è dovuta una risposta.
letter-missing-occasion = Non c’è ancora nulla di cui scrivere: il loro tempo non è finito, e non hanno detto di no.
letter-missing-question = Non hanno chiesto nulla a cui tu debba rispondere.
letter-missing-reason = Manca il tuo motivo.
letter-missing-authority = Non conosciamo ancora la tua autorità.
letter-missing-court = Di’ se un giudice se ne occupa.
letter-missing-may-be-named = Di’ se l’azienda può sapere chi sei.
letter-note-company-blank = Non sappiamo quale azienda è competente per te. Cerca il nome nell’informativa sulla privacy di Meta per il tuo paese, e completa le righe vuote.
letter-note-address-blank = Non conosciamo l’indirizzo postale dell’azienda per te. Cercalo nell’informativa sulla privacy per il tuo paese, e completa le righe vuote.
letter-note-other-language = Questa autorità vuole una lingua in cui non abbiamo una lettera. Qui è in inglese. Prima falla tradurre.
letter-text = La lettera con parole tue
letter-text-hint = Le tue modifiche restano, anche quando cambi una risposta
letter-compose = Ricreala dalle mie risposte
letter-change = Modifica il testo a mano
letter-empty = La lettera è vuota. Scrivila, o ricreala dalle tue risposte.
letter-copy = Copia la lettera
letter-pdf = Salva come PDF
letter-docx = Salva per modificarla (Word)
letter-how-reply = Inviala rispondendo alla loro e-mail: copiala e incollala lì.
letter-how-authority = Usa la sua pagina dei reclami e incolla lì la lettera, o spediscila per posta. Se la spedisci, firmala a mano.
letter-how-company = Stampala e firmala. Spediscila per raccomandata e conserva la ricevuta. Il modo rapido è copiarla nello stesso modulo.
letter-sent-title = L’hai inviata?
letter-sent-hint = Ciò che hai inviato resta poi esattamente com’è qui.
letter-sent = L’ho inviata
letter-discard = Elimina questa lettera
letter-kind-objection = l’opposizione per lettera
letter-kind-reply = la risposta
letter-kind-reminder = il sollecito
letter-kind-company-complaint = il reclamo all’azienda
letter-kind-authority-complaint = il reclamo all’autorità
kept-letters = Lettere
kept-letter-go-on = Continua a scrivere
kept-letter-go-on-spoken = Continua a scrivere: { $letter }
papers-title = Da stampare, salvare e dare ad altri
papers-title-found = { $count ->
    [one] Documenti per l’account trovato
   *[other] Documenti per gli account trovati ({ $count })
}
papers-record = Riepilogo in PDF
papers-print = Apri per stampare
papers-calendar = Data per il mio calendario
papers-calendar-all = Date per il mio calendario
papers-table = Tabella per foglio di calcolo (CSV)
papers-bundle = Tutto per un reclamo (ZIP)
papers-bundle-hint = Le tue lettere, ciò che hai inviato, ogni file conservato come prova. In più, un elenco che mostra se un file è stato modificato.
paper-footer = Pagina {"{page}"} di {"{pages}"}
record-title = Riepilogo: { $account }
record-title-all = Riepilogo di tutte le opposizioni
record-made = Creato con Veto Desk il giorno { $date }. Mostra ciò che vi è stato annotato.
record-person = Persona
record-platform = Piattaforma
record-account = Account
record-law = Legge
record-status = Stato
record-sentence = In parole
record-sent-on = Inviata il
record-sent-to = Inviata a
record-when = Giorno
record-what = Che cosa è successo
record-file = File
record-added = Aggiunto il
record-size = Dimensione
record-sum = Somma di controllo (SHA-256)
record-letter = Lettera inviata il giorno { $date }: { $letter }
record-total = Account
record-due = Scadenza
record-evidence = File conservati
record-annex = Allegato { $number }
calendar-summary = { $what }: { $account }
calendar-name = Date
bundle-name = Reclamo { $account }
papers-record-all = Riepilogo di tutto in PDF
kept-linked = Collegati nell’Accounts Centre (Centro gestione account)
kept-note = La tua nota
edit-title = Modifica questo account
edit-lead = Le modifiche si salvano mentre scrivi. Ciò che hai già inviato resta com’era.
edit-person = Di chi è l’account
edit-person-hint = Lascia vuoto se è solo tuo.
edit-note = Nota
edit-note-hint = Tutto ciò che vuoi ricordare
edit-done = Fatto
kept-linked-none = Nessuno annotato.
kept-linked-change = Vedi e cambia i collegamenti
linked-title = Account collegati
linked-lead = Meta può collegare gli account nel suo Accounts Centre (Centro gestione account). Annota qui quali ha collegato. Presso Meta non cambia nulla.
linked-back = Torna all’account
linked-now = Collegato con
linked-with-none = Questo account non è collegato con nessun altro.
linked-before = Non più collegato
linked-add = Collega un altro account
linked-add-own = Della stessa persona
linked-add-others = Di altre persone
linked-add-none = Non c’è un altro account da collegare.
linked-find = Cerca un account
linked-find-hint = Un nome, un’e-mail o un numero di telefono
linked-link = Collega
linked-already = Collegato con: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Cambia il giorno
linked-asked = È giusto così
linked-take-out = Scollega
linked-take-out-this = Scollega questo account
linked-never = Non sono mai stati collegati
linked-since = Da quando sono collegati?
linked-choice-before = Da prima dell’opposizione
linked-choice-day = Da un giorno che conosco
linked-choice-unknown = Non lo so
linked-since-before = Collegato da prima dell’opposizione, per quanto sappiamo.
linked-since-day = Collegato dal giorno { $date }.
linked-since-unknown = Collegato. Non si sa da quando.
linked-until = Non più collegato dal giorno { $date }.
cover-object = Opponiti anche per questo account
cover-leave = Lascia com’è
cover-ask-again = Chiedimelo di nuovo
options-cover-open = Meta non dice se quell’opposizione vale per questo account.
options-cover-again = Opporsi anche per questo account è la via sicura.
reason-cover-joined = Collegato con { $account } dal giorno { $date }. Quell’opposizione era già stata accettata.
reason-cover-unknown = Collegato con { $account }, forse solo dopo che quell’opposizione è stata accettata.
reason-cover-ended = Non più collegato con { $account } dal giorno { $date }. Quell’opposizione era stata accettata prima.
reason-cover-left = L’opposizione di { $account } forse vale anche qui. Hai lasciato tutto com’è il giorno { $date }.
done-cover-left = Resta com’è. Puoi ancora opporti per questo account in qualsiasi momento.

## People

account-person = Di chi è l’account: { $name }
persons-show = Persone
persons-all = Tutte le persone
persons-title = Persone
persons-lead = Tutte le persone di cui conservi qui le opposizioni.
persons-find = Cerca una persona
persons-find-hint = Un nome o un’e-mail
persons-hide = Nascondi chi ha tutto confermato
persons-hidden = { $count ->
    [one] Una persona è nascosta. Per tutti i suoi account l’opposizione è confermata.
   *[other] { $count } persone sono nascoste. Per tutti i loro account l’opposizione è confermata.
}
persons-found = { $count ->
    [0] Nessuna persona trovata.
    [one] Una persona
   *[other] { $count } persone
}
persons-page = Persone da { $first } a { $last } di { $count }
persons-accounts = { $count ->
    [0] Ancora nessun account
    [one] Un account
   *[other] { $count } account
}
persons-needs = { $count ->
    [one] per uno tocca a te
   *[other] per { $count } tocca a te
}
persons-settled = tutto confermato
persons-spoken = Mostra: { $name }, { $more }
persons-add = Aggiungi una persona
person-unnamed = Una persona senza nome
person-lead = Le modifiche si salvano mentre scrivi. Ciò che è già stato inviato resta com’era.
person-name = Nome
person-name-hint = Come la chiami qui
person-full-name = Nome e cognome
person-full-name-hint = Per le lettere
person-email = E-mail abituale
person-email-hint = Proposta per il suo prossimo account
person-phone = Numero di telefono
person-town = Città
person-town-hint = Sta prima della data di una lettera.
person-address = Indirizzo postale
person-address-hint = Per le lettere, riga per riga, senza il nome
person-residence = Dove vive
person-residence-unknown = Non ancora indicato
person-residence-hint = Vale per le nuove opposizioni. Ciò che è iniziato o presentato resta com’era.
person-residence-change = Scegli dove vive
person-residence-close = Chiudi i paesi
person-residence-eu = Nell’Unione europea, paese non indicato
person-residence-eea = In Islanda, Liechtenstein o Norvegia, paese non indicato
person-language = Lingua di lettere e motivi
person-language-hint = Viene proposta. Ogni volta puoi sceglierne un’altra.
person-language-usual = Quella abituale
person-accounts = Account
person-no-accounts = Ancora nessun account.
person-object = Opponiti per un altro account
person-object-first = Opponiti per un account di questa persona
person-object-spoken = Opponiti per un altro account di questa persona
person-on-desk = Mostra sulla scrivania
person-same = È la stessa persona di …
person-back = Torna alla persona: { $name }
person-remove = Rimuovi questa persona
person-remove-deleted = Spariscono anche i suoi account eliminati.
person-hand-over-title = Consegna
person-hand-over-lead = Salva un file solo con questa persona e i suoi account. Un altro Veto Desk può aprirlo, o prenderne le novità.
person-hand-over-evidence = I file conservati come prove non sono inclusi.
person-hand-over = Consegna la parte di questa persona …
same-title = Chi è la stessa persona di “{ $name }”?
same-lead = Scegli di chi sono gli account che appartengono anche a questa persona.
same-confirm-title = “{ $kept }” e “{ $other }” sono una sola persona?
same-confirm-lead = Guarda prima che cosa succede. Si può annullare subito.
same-happens = Che cosa succede
same-accounts = { $count ->
    [0] “{ $other }” non ha account da spostare a “{ $kept }”.
    [one] Un account passa da “{ $other }” a “{ $kept }”.
   *[other] { $count } account passano da “{ $other }” a “{ $kept }”.
}
same-goes = “{ $kept }” resta. “{ $other }” sparisce dall’elenco delle persone.
same-filled = { $what }: si aggiunge “{ $value }”.
same-differs = Che cosa è diverso
same-differing = { $what }: resta “{ $kept }”; “{ $other }” va nella nota.
same-residence = Dove vive: resta “{ $kept }”, non “{ $other }”.
same-stays = Ciò che è stato inviato resta com’era. Nessun account, risposta o nota va perso.
same-another = Scegli un’altra persona
same-join = Unisci in una persona
sheet-for = Un foglio per questa persona
sheet-hint = Che cosa è stato fatto, che cosa viene ora, ed entro quando, in caratteri grandi.
sheet-print = Foglio da stampare
sheet-save = Salva il foglio
sheet-title = Le opposizioni di { $name }
sheet-made = Situazione del giorno { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Non è stato ancora inviato nulla.
sheet-next = Ora: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Non ci sono date da ricordare.
sheet-footer = Questa app non è di Meta · Pagina {"{page}"} di {"{pages}"}

## What was just done

done-account-deleted = L’account è stato tolto dalla tua scrivania.
done-draft-discarded = L’opposizione non finita è stata eliminata.
done-answer-recorded = La risposta è stata annotata.
done-answer-recorded-with-files = La risposta è stata annotata. Ciò che hai dato resta accanto al tuo file, senza modifiche.
done-note-added = La nota è stata conservata.
done-evidence-kept = { $count ->
    [one] Il file resta accanto al tuo file, senza modifiche.
   *[other] { $count } file restano accanto al tuo file, senza modifiche.
}
done-evidence-removed = È stato tolto dall’elenco. Il file resta nella sua cartella.
done-letter-discarded = La lettera è stata eliminata.
done-paper-saved = Salvato: { $path }
done-step-recorded = È stato annotato.
done-undone = Annullato: { $what }.
done-account-removed = L’account è stato rimosso, con tutto ciò che vi era annotato. I file conservati come prove restano nella loro cartella.
done-merged = Al tuo file sono state aggiunte le modifiche di un altro computer.
done-merged-hand = Sono state aggiunte le modifiche fatte a mano.
done-merged-copy = Accanto al tuo file c’era un’altra copia. Le novità sono state aggiunte.
done-imported = L’altro file è stato aggiunto.
done-imported-nothing = Tutto ciò che contiene quel file è già sulla tua scrivania.
done-backup-used = Lo stato precedente è tornato. Ciò che avevi prima è tra le copie di sicurezza.
done-edited = Il tuo file è stato modificato fuori da Veto Desk. Si può ancora leggere. Controlla che i dati siano giusti.
done-unlocked = L’altra finestra è chiusa. Ora puoi fare modifiche qui.
done-person-removed = La persona è stata rimossa.
done-persons-joined = Ora sono una sola persona. Tutti i suoi account sono qui.
done-restarted = Veto Desk si è fermato per un errore ed è ripartito. Controlla che ci sia la tua ultima modifica. Il tuo file: { $path }
count-added = { $count ->
    [one] Un account è nuovo.
   *[other] { $count } account sono nuovi.
}
count-changed = { $count ->
    [one] Un account è cambiato.
   *[other] { $count } account sono cambiati.
}
count-removed = { $count ->
    [one] Un account è stato rimosso.
   *[other] { $count } account sono stati rimossi.
}
done-account-restored = L’account è di nuovo sulla tua scrivania.
done-accounts-added = { $count ->
    [one] Un account della tabella è sulla tua scrivania. La sua opposizione non è iniziata.
   *[other] { $count } account della tabella sono sulla tua scrivania. Le loro opposizioni non sono iniziate.
}
done-account-covered = L’account resta come collegato. L’altra opposizione lo copre quando viene accettata.
done-pasted = Il testo copiato è stato incollato.
done-address-opened = Abbiamo chiesto al browser di aprire la pagina. Se non si apre nulla, copia l’indirizzo.
done-text-size = Dimensione del testo: { $percent } %.
done-copy-saved = È stata salvata una copia: { $path }
done-file-opened = Il file è stato aperto.
done-several-sent = { $count ->
    [one] 1 opposizione è segnata come inviata.
   *[other] { $count } opposizioni sono segnate come inviate.
}
done-several-answered = { $count ->
    [one] La risposta è stata annotata per 1 account.
   *[other] La risposta è stata annotata per { $count } account.
}
done-several-deleted = { $count ->
    [one] 1 account è stato eliminato.
   *[other] { $count } account sono stati eliminati.
}
done-turn-over = { $count ->
    [one] Hai visto l’account.
   *[other] Hai visto tutti gli account ({ $count }).
}
done-set-aside = Il file che non si poteva leggere resta con un nuovo nome: { $path }
close-asked = Le ultime modifiche non sono ancora salvate. Prima salva una copia, o chiudi senza salvare.

## The file

save-failed-title = Le tue modifiche non sono salvate
save-retry = Riprova
save-elsewhere = Salva una copia …
save-read-only = La cartella del file è di sola lettura. Tutto resta qui finché la finestra è aperta. Salva una copia in un’altra cartella.
save-full = Il disco è pieno. Tutto resta qui finché la finestra è aperta. Libera un po’ di spazio, poi riprova.
save-denied = Il sistema non permette di scrivere il file. Tutto resta qui finché la finestra è aperta. Salva una copia in un’altra cartella.
save-vanished = La cartella del file non c’è più. Tutto resta qui finché la finestra è aperta. Rimettila al suo posto, o salva una copia altrove.
save-newer = Intanto una versione più recente di Veto Desk ha scritto il file. Tutto resta qui finché la finestra è aperta. Salva una copia, poi installa quella versione.
save-other = Il salvataggio non è riuscito. Tutto resta qui finché la finestra è aperta. Riprova, o salva una copia altrove.
copy-read-only = Non è stato salvato: quella cartella è di sola lettura. Scegli un’altra cartella.
copy-full = Non è stato salvato: quel disco è pieno. Scegli un altro posto.
copy-denied = Non è stato salvato: il sistema non permette di scrivere lì. Scegli un’altra cartella.
copy-vanished = Non è stato salvato: quella cartella non esiste. Scegli un’altra cartella.
copy-other = Non è stato salvato. Scegli un altro posto.
trouble-title = Non è stato possibile aprire il tuo file
trouble-damaged = Il file è danneggiato alla riga { $line }, colonna { $column }.
trouble-newer = Questo file è stato scritto da una versione più recente di Veto Desk. Per aprirlo, installa quella versione.
trouble-too-large = Il file è molto più grande di qualsiasi file di questa app.
trouble-denied = Il sistema non permette di leggere questo file. Controlla chi può leggerlo.
trouble-missing = In quel posto non c’è nessun file.
trouble-other = Non è stato possibile leggere il file.
trouble-untouched = Non è cambiato nulla. Qualunque cosa tu scelga, questo file resta.
trouble-previous = La copia di sicurezza più recente
trouble-previous-what = Creata il giorno { $date }, con { $count ->
    [one] un account.
   *[other] { $count } account.
}
trouble-use-previous = Usa questa copia di sicurezza
trouble-other-file = Un altro file
trouble-new = Una scrivania nuova, vuota
trouble-new-hint = Il vecchio file resta lì accanto, con un nuovo nome.
trouble-start-new = Inizia con una scrivania vuota

settings-title = Impostazioni
settings-theme = Chiaro o scuro
theme-system = Come su questo computer
theme-light = Chiaro
theme-dark = Scuro
settings-contrast = Contrasto
contrast-system = Contrasto come su questo computer
contrast-normal = Contrasto normale
contrast-high = Contrasto elevato, in bianco e nero
settings-language = Lingua
settings-language-hint = La lingua dell’app. Motivi e lettere hanno una loro lingua.
settings-language-of-system = Come su questo computer: { $language }
settings-language-not-reviewed = Nessuna persona di madrelingua italiana ha ancora controllato questi testi. Se qualcosa non è chiaro, scegli l’inglese.
settings-language-reviewed = Una persona di madrelingua italiana ha controllato questi testi.
languages-more = Altre lingue
settings-language-help = Puoi aiutare a correggerli, senza alcun programma: il file CONTRIBUTING spiega come.
settings-text-size = Dimensione testo
text-size-percent = { $percent } %
settings-text-size-hint = Tutto cresce con il testo. In ogni pagina, Ctrl con più o meno fa lo stesso.
settings-companion = Mentre un modulo è aperto
settings-companion-on = Rimpicciolisci questa finestra accanto al browser
settings-companion-hint = La finestra piccola mostra un passo alla volta. Un pulsante la ingrandisce di nuovo.
settings-graphics = Grafica
settings-graphics-simple = Grafica semplice
settings-graphics-hint = Spunta se la finestra sfarfalla, resta vuota o è lenta. L’aspetto è lo stesso; vale dal prossimo avvio.
settings-file = Il tuo file
settings-file-lead = Tutto è conservato in un solo file su questo computer, e solo lì. Solo tu puoi leggerlo.
settings-file-path = Dove si trova
settings-copy-path = Copia il percorso
settings-save-copy = Salva una copia …
settings-open = Apri un altro file …
settings-picking = È aperta una finestra per scegliere un file.
settings-typed-path = Percorso di un file
settings-typed-path-hint = Solo se non si apre una finestra per scegliere un file.
settings-typed-open = Apri questo file
settings-typed-copy = Salva lì una copia
settings-typed-import = Aggiungi i suoi dati
settings-open-folder = Apri la cartella
settings-import-title = Dati da un altro file
settings-import-lead = Aggiungi ciò che contiene un altro file di Veto Desk. Non perdi nulla, e nulla appare due volte.
settings-import = Aggiungi i dati di un file …
settings-backups-title = Copie di sicurezza
settings-backups-lead = L’app conserva copie degli stati precedenti del tuo file. Puoi tornare a uno qualsiasi.
settings-backups = Torna a uno stato precedente …
backups-title = Torna a uno stato precedente
backups-lead = Scegli un giorno. La scrivania torna come era allora.
backups-reading = Ricerca delle copie di sicurezza …
backups-none = Non c’è ancora una copia di sicurezza. Se ne crea una a ogni avvio, e ogni ora mentre lavori.
backups-use = Ripristina questo stato
backups-back = Torna alle impostazioni
backups-undo = Prima viene copiato ciò che hai ora. Puoi annullare la modifica.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Un account
   *[other] { $accounts } account
}, { $objections ->
    [one] un’opposizione
   *[other] { $objections } opposizioni
}
settings-about = Informazioni
settings-version = Veto Desk { $version }
settings-facts = Indirizzi e regole sono stati raccolti il 22 novembre 2026 da fonti con data. Nessuno ha aperto gli indirizzi per questa versione.
settings-no-advice = Questa app non è una consulenza legale.
settings-licence = Veto Desk è software libero, con licenza MIT o Apache, a tua scelta. Contiene lavoro di altri.
settings-licences = Di chi è il lavoro incluso
licences-title = Di chi è il lavoro incluso
licences-lead = Veto Desk contiene lavoro di altri. Qui ogni opera è elencata secondo la licenza, in inglese.
licences-hint = “OR” significa che puoi scegliere. “AND” significa che valgono tutte. Alcune opere sono nel programma solo su un sistema.
licences-show = Mostra opere e testi
licences-show-spoken = Mostra opere e testi con licenza { $licence }
licences-works = Opere
licences-text = Testo { $number }
licences-back = Torna all’elenco

## Help

help-title = Aiuto
help-lead = Veto Desk ti porta al modulo ufficiale, e segue la tua opposizione finché non è conclusa.
help-how = Come funziona
help-how-1 = Rispondi a poche domande brevi. Ogni risposta viene salvata subito.
help-how-2 = Apri la pagina ufficiale e incolla ciò che abbiamo preparato.
help-how-3 = Lì premi Invia. Poi indica qui che l’hai inviata.
help-how-4 = Quando arriva una risposta, annotala qui. La scrivania mostra il passo successivo.
help-does = Che cosa fa un’opposizione
help-does-1 = Ferma l’uso futuro di ciò che hai pubblicato. Ciò che l’IA ha già imparato resta.
help-does-2 = Non riguarda le foto di te pubblicate da altri.
help-does-3 = Non toglie Meta AI dalle tue app.
help-safe = I tuoi dati
help-safe-1 = Tutto resta in un solo file su questo computer. L’app da sola non usa la rete.
help-safe-2 = Apre solo gli indirizzi ufficiali del suo elenco, e solo quando lo chiedi tu.
help-safe-3 = Non chiede mai una password, un codice o un documento d’identità.
help-copies = Il tuo file e le sue copie
help-copies-1 = Gli stati precedenti restano accanto al tuo file. Dalle impostazioni puoi tornare a uno di essi.
help-copies-2 = Il file può stare in una cartella condivisa tra computer. Ciò che ognuno aggiunge resta.
help-copies-3 = Per passare a un nuovo computer, salva una copia e aprila lì.
help-keys = Tasti
help-keys-tab = Con Tab e Maiusc con Tab passi da un elemento all’altro. Con Spazio o Invio lo premi.
help-keys-answers = Con le frecce passi da una risposta all’altra. Puoi anche premere la prima lettera di una risposta.
help-keys-size = Ctrl con più o meno ingrandisce o rimpicciolisce tutto. Ctrl con 0 ripristina.
help-keys-copy = In un campo di testo, Ctrl con C copia e Ctrl con V incolla.
help-keys-go-on = Ctrl con Invio preme il pulsante principale della pagina. Quando rispondi in un campo, Invio fa lo stesso.
help-keys-back = Alt con la freccia sinistra torna indietro. In un campo di testo, sposta di una parola.
help-keys-help = F1 apre questa pagina.
help-keys-undo = Ctrl con Z annulla l’ultima modifica. In un campo di testo, annulla ciò che hai scritto.

## Guides

guides-here = Guide che aiutano qui
guides-search = Cerca nelle guide
guides-search-hint = Una o più parole, per esempio “modulo” o “telefono”
guides-found = { $count ->
    [one] Una guida trovata.
   *[other] { $count } guide trovate.
}
guides-none-found = Prova un’altra parola, o meno parole. Cancella ciò che hai scritto per vedere tutte le guide.
guides-object = Opporsi
guides-trouble = Il modulo non c’è, e altre difficoltà
guides-after = Dopo l’invio
guides-places = Dove vivi
guides-good-to-know = Da sapere
guides-app = Questa app
guide-checked = Controllata il giorno { $date }
guide-platforms = Per { $names }
guide-residences = Per chi vive in: { $names }
guide-sources = Fonti
guide-source = { $title }, { $date }
guide-source-app = Questa app stessa
guide-close = Chiudi questa guida

## Where there is no window

start-usage = Uso: veto-desk [--file] [PERCORSO] [--software]
start-no-folder = Veto Desk non ha trovato una cartella per il suo file. Avvialo con --file e un percorso.
start-no-screen = Veto Desk non può aprire la sua finestra. Non ha trovato uno schermo. Avvialo dal desktop.
start-no-picture = Veto Desk non può aprire la sua finestra. Lo schermo non accetta la sua immagine. Installa o aggiorna il driver grafico.
start-no-library = Veto Desk non può aprire la sua finestra. Il sistema delle finestre, o una sua libreria, non ha risposto.
start-stopped = Un errore ha fermato Veto Desk. Ciò che hai scritto è salvato. Avvialo di nuovo per continuare. Il tuo file: { $path }
