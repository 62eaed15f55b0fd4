### Every word the app says, in German; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "Sie". One term for one idea: Konto, Widerspruch, Weg, Formular.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Fehler: { $page } – Veto Desk
rail-name = Bereiche
messages-name = Meldungen
rail-desk = Übersicht
rail-settings = Einstellungen
rail-help = Hilfe
rail-here = Sie sind hier
not-meta = Diese App ist nicht von Meta. Von hier wird nichts gesendet.
saving-saved = Auf diesem Computer gespeichert.
saving-under-way = Wird auf diesem Computer gespeichert …
saving-failed = Noch nicht gespeichert.
saving-forbidden = Die Datei ist nicht geöffnet. Es wird nichts gespeichert.
saving-read-only = Dieses Fenster zeigt die Datei nur an. Es speichert nichts.
undo = Rückgängig
undo-change = Rückgängig: { $what }
change-wizard = eine Antwort
change-draft = das Verwerfen
change-filing = die Angaben zum Senden
change-answer = der letzte Schritt
change-note = eine Notiz
change-evidence = eine Datei
change-letter = der Brief
change-account = das Bearbeiten
change-linked = verknüpfte Konten
change-several = mehrere Konten
change-deleting = das Löschen
change-person = eine Person
change-settings = eine Einstellung
change-incoming = Änderungen von außen
change-import = übernommene Einträge
change-backup = der ältere Stand
change-adding = die Konten aus der Tabelle
read-only-title = Sie können hier alles ansehen, aber nichts ändern
read-only-other-window = Veto Desk ist noch in einem anderen Fenster offen. Machen Sie Änderungen dort. Sobald es geschlossen ist, geht es hier weiter.
read-only-newer = Diese Datei stammt von einer neueren Version von Veto Desk. Installieren Sie diese Version, um etwas zu ändern.
read-only-what = Was kann ich tun?
dismiss = Meldung ausblenden
close-title = Ohne Speichern schließen?
close-save-elsewhere = Zuerst Kopie speichern …
close-anyway = Ohne Speichern schließen
close-stay = Fenster offen lassen

## Dates

when-and-route = { $when } · { $route }
date-today = Heute, { $date }
date-week-earlier = Eine Woche früher
date-day-earlier = Einen Tag früher
date-day-later = Einen Tag später
date-week-later = Eine Woche später

## Status

status-not-started = Nicht begonnen
status-not-sent-yet = Noch nicht gesendet
status-sent = Gesendet
status-confirmed = Bestätigt
status-needs-you = Zu erledigen
status-refused = Abgelehnt
reason-not-begun = Für dieses Konto haben Sie noch nicht begonnen.
reason-prepared = Vorbereitet seit { $date }. Sie haben es noch nicht gesendet.
reason-form-opened = Das Formular wurde am { $date } geöffnet. Sie haben noch nicht angegeben, dass Sie es gesendet haben.
reason-form-missing = Am { $date } war das Formular nicht zu sehen. Es gibt andere Wege.
reason-waiting = Die Antwort ist bis { $date } fällig.
reason-waiting-soon = Die Antwort ist bis { $date } fällig. { $days ->
    [0] Das ist heute.
    [one] Das ist morgen.
   *[other] Noch { $days } Tage.
}
reason-waiting-courtesy = Eine Antwort bis { $date } wäre höflich. Kein Gesetz schreibt diesen Tag vor.
reason-waiting-no-date = Gesendet am { $date }. Eine Frist für die Antwort kennen wir nicht.
reason-receipt = Der Eingang wurde am { $date } bestätigt. Die Antwort ist bis { $due } fällig.
reason-receipt-no-date = Am { $date } kam eine Nachricht ohne Entscheidung.
reason-more-time = Es wurde mehr Zeit verlangt. Die Antwort ist bis { $date } fällig.
reason-overdue = Es kam keine Antwort. Sie war bis { $date } fällig.
reason-overdue-courtesy = Bis { $date } kam keine Antwort. Kein Gesetz schreibt diesen Tag vor.
reason-accepted = Angenommen am { $date }. Es ist nichts zu tun.
reason-covered = Seit { $date } gilt der Widerspruch von { $account } auch hier.
reason-replied = Sie haben am { $date } geantwortet. { $due }
reason-replied-due = Die Antwort ist bis { $date } fällig.
reason-replied-no-date = Kein Gesetz schreibt eine Frist für die Antwort vor.
reason-reminded = Sie haben am { $date } eine Erinnerung gesendet. Warten Sie bis { $due }.
reason-reminder-over = Bis { $date } kam keine Antwort auf Ihre Erinnerung.
reason-complained = Sie haben sich am { $date } beim Unternehmen beschwert. Es muss das bis { $due } bestätigen.
reason-complaint-received = Ihre Beschwerde wurde am { $date } bestätigt. Nun muss das Unternehmen sie unverzüglich prüfen.
reason-complaint-silent = Ihre Beschwerde wurde bis { $date } nicht bestätigt.
reason-with-authority = Ihre Beschwerde liegt seit { $date } bei der Behörde. { $due }
reason-authority-news = Die Behörde hat am { $date } geschrieben. { $due }
reason-authority-due = Sie muss Ihnen bis { $date } mehr sagen.
reason-authority-no-date = Wie lange es dauert, bestimmt sie selbst.
reason-authority-silent = Die Behörde hat Ihnen bis { $date } nichts mitgeteilt.
reason-authority-agreed = Die Behörde hat Ihnen am { $date } recht gegeben.
reason-authority-disagreed = Die Behörde hat Ihnen am { $date } nicht recht gegeben oder den Fall geschlossen.
reason-recheck-due = Vor langer Zeit angenommen. Am { $date } war es Zeit, noch einmal nachzusehen.
reason-refused = Am { $date } kam eine Ablehnung.
reason-reasons-asked = Sie wurden am { $date } gefragt, welche Nutzung Ihrer Daten Sie meinen und warum.
reason-more-asked = Sie wurden am { $date } um weitere Angaben gebeten.
reason-other-form = Sie wurden am { $date } auf ein anderes Formular verwiesen.
reason-other-company = Sie wurden am { $date } an ein anderes Unternehmen verwiesen.
next-start = Beginnen
next-continue = Weiter
next-report-answer = Ich habe eine Antwort
next-reply = Zeigen, was zu tun ist
next-try-next-route = Anderen Weg versuchen
next-see-options = Zeigen, was zu tun ist
next-recheck = Nachsehen
next-show-record = Verlauf zeigen
next-show-covering = Verknüpfte Konten zeigen
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Ihre Widersprüche
desk-add = Für ein Konto widersprechen
desk-begin = Für mein erstes Konto widersprechen
desk-empty-what = Meta trainiert KI mit Beiträgen, Fotos, Kommentaren und KI-Chats der Menschen auf seinen Plattformen. Sie können widersprechen.
desk-empty-where = Was Sie schreiben, bleibt in einer Datei auf diesem Computer: { $path }
desk-empty-how = Wir führen Sie zum offiziellen Formular und behalten alles im Blick, bis Sie eine Antwort haben. Für Sie dauert es etwa fünf Minuten.
desk-show-account = Konto zeigen
desk-urgent-needs-you = { $count ->
    [one] Bei einem Konto ist etwas zu erledigen.
   *[other] Bei { $count } Konten ist etwas zu erledigen.
}
desk-urgent-unfinished = { $count ->
    [one] Ein Widerspruch ist noch nicht gesendet.
   *[other] { $count } Widersprüche sind noch nicht gesendet.
}
desk-urgent-waiting = { $count ->
    [one] Ihr Widerspruch ist gesendet. Nun warten Sie auf die Antwort.
   *[other] Alles ist gesendet. Nun warten Sie auf die Antworten.
}
desk-urgent-settled = { $count ->
    [one] Ihr Widerspruch ist bestätigt. Es ist nichts zu tun.
   *[other] Alle Widersprüche sind bestätigt. Es ist nichts zu tun.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = { $total } Konten · { $parts }
desk-add-many = Viele Konten hinzufügen
find-label = Konto suchen
find-hint = Name, E-Mail, Nummer oder ein Wort aus einer Notiz
find-filters = Filtern und sortieren
find-filters-set = Filtern und sortieren ({ $count } aktiv)
find-filters-close = Filter schließen
find-clear = Alle zeigen
find-any-status = Jeder Status
find-any-due = Jeder Termin
find-any-platform = Jede Plattform
find-any-person = Jede Person
find-counted = { $what } ({ $count })
find-status = Status
find-due = Fällig
find-due-overdue = Überfällig
find-due-week = Nächste 7 Tage
find-due-month = Nächste 30 Tage
find-platform = Plattform
find-person = Person
find-person-by-name = Es sind viele. Schreiben Sie einen Namen in das Feld oben.
find-sort = Reihenfolge
find-sort-urgent = Dringendes zuerst
find-sort-name = Nach Namen
find-sort-due = Nach Termin
find-sort-newest = Neueste zuerst
find-none = Kein Konto gefunden.
find-found = { $count ->
    [one] 1 von { $total } Konten
   *[other] { $count } von { $total } Konten
}
find-page-all = Konten { $first } bis { $last } von { $total }
find-page = { $first } bis { $last } von { $count } gefundenen, insgesamt { $total }
find-hidden = { $count ->
    [one] 1 Konto, bei dem etwas zu erledigen ist, wird nicht gezeigt.
   *[other] { $count } Konten, bei denen etwas zu erledigen ist, werden nicht gezeigt.
}
find-show-hidden = Diese zeigen
find-previous = Vorige Seite
find-next = Nächste Seite
find-page-of = Seite { $page } von { $pages }
select-begin = Mehrere auswählen
select-end = Auswahl beenden
select-count = { $count ->
    [one] 1 Konto ausgewählt
   *[other] { $count } Konten ausgewählt
}
select-hidden = { $count ->
    [one] 1 davon ist nicht unter den gefundenen.
   *[other] { $count } davon sind nicht unter den gefundenen.
}
select-one = Auswählen
select-account = Auswählen: { $account }
select-page = Alle { $count } auf dieser Seite auswählen
select-found = { $count ->
    [one] Das gefundene Konto auswählen
   *[other] Alle { $count } gefundenen auswählen
}
select-none = Keines auswählen
select-what = Was soll damit geschehen?
select-open = { $count ->
    [one] 1 Formular öffnen
   *[other] { $count } Formulare nacheinander öffnen
}
select-sent = { $count } als gesendet eintragen
select-answered = { $count ->
    [one] Antwort für 1 eintragen
   *[other] Gleiche Antwort für { $count } eintragen
}
select-record = { $count ->
    [one] Verlauf von 1 als PDF
   *[other] Verlauf von { $count } als PDF
}
select-table = { $count ->
    [one] Tabelle von 1
   *[other] Tabelle von { $count }
}
select-delete = { $count } hier löschen
several-title-sent = { $count ->
    [one] Haben Sie diesen Widerspruch gesendet?
   *[other] Haben Sie diese { $count } Widersprüche gesendet?
}
several-title-answered = { $count ->
    [one] Wie lautet die Antwort?
   *[other] Wie lautet die Antwort für diese { $count } Konten?
}
several-lead = { $count ->
    [one] Das wird für dieses Konto eingetragen:
   *[other] Das Gleiche wird für jedes dieser { $count } Konten eingetragen:
}
several-more = { $count ->
    [one] und 1 weiteres
   *[other] und { $count } weitere
}
several-left-out = { $count ->
    [one] 1 ausgewähltes Konto bleibt unverändert, weil es hier nicht passt.
   *[other] { $count } ausgewählte Konten bleiben unverändert, weil sie hier nicht passen.
}
several-when-sent = Wann haben Sie sie gesendet?
several-record-sent = { $count } als gesendet eintragen
several-record-answered = Für { $count } eintragen
turn-now = Sie gehen { $of } Konten durch. Dies ist Konto { $at } von { $of }.
turn-wait = Sie gehen { $of } Konten durch. Nun kommt Konto { $at } von { $of }.
turn-next = { $count ->
    [one] Zum letzten Konto
   *[other] Nächstes Konto (noch { $count })
}
turn-last = Das war das letzte
turn-here = Mit diesem weitermachen
turn-stop = Durchgehen beenden
person-you = Sie
adding-title = Viele Konten auf einmal
adding-lead = Fügen Sie eine Tabelle ein, oder wählen Sie eine CSV-Datei. Sie sehen zuerst, was aus jeder Zeile wird. Hinzugefügt wird erst, wenn Sie es sagen.
adding-field = Die Tabelle
adding-field-hint = Markieren Sie die Zeilen in Ihrer Tabelle, kopieren Sie sie, und fügen Sie sie hier ein.
adding-columns = Die Spalten: { $columns }. Wenn die erste Zeile sie nennt, ist die Reihenfolge frei.
adding-column-person = Person
adding-column-platform = Plattform
adding-column-account = Konto
adding-column-email = E-Mail
adding-column-phone = Telefon
adding-column-country = Land
adding-column-note = Notiz
adding-choose = Datei wählen
adding-empty = Leere Tabelle speichern
adding-empty-name = Neue Konten
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Ein Beispiel. Überschreiben Sie diese Zeile.
adding-pasted = { $count ->
    [one] 1 Zeile eingefügt
   *[other] { $count } Zeilen eingefügt
}
adding-read = { $count ->
    [one] 1 Zeile aus „{ $file }“
   *[other] { $count } Zeilen aus „{ $file }“
}
adding-change = Ändern
adding-clear = Andere Tabelle nehmen
adding-guessed = Einige Buchstaben dieser Datei könnten falsch sein. Sehen Namen falsch aus? Dann speichern Sie die Datei als „CSV UTF-8“ und wählen sie neu.
adding-none = Es gibt noch keine Zeile mit einem Konto. Ergänzen Sie eine unter den Namen der Spalten.
adding-will = { $count ->
    [one] 1 wird hinzugefügt
   *[other] { $count } werden hinzugefügt
}
adding-here = { $count ->
    [one] 1 ist schon da
   *[other] { $count } sind schon da
}
adding-wrong = { $count ->
    [one] 1 ist nicht verwendbar
   *[other] { $count } sind nicht verwendbar
}
adding-rows = Zeilen { $first } bis { $last } von { $total }
adding-unused = Diese Spalten werden nicht verwendet: { $columns }
adding-left-out = { $count ->
    [one] 1 weitere Zeile blieb weg. Fügen Sie zuerst diese hinzu, dann den Rest.
   *[other] { $count } weitere Zeilen blieben weg. Fügen Sie zuerst diese hinzu, dann den Rest.
}
adding-group-wrong = Nicht verwendbar
adding-group-here = Schon da
adding-group-remarked = Werden hinzugefügt, bitte prüfen
adding-group-added = Werden hinzugefügt
adding-line = Zeile { $line }: { $cells }
adding-line-details = Zeile { $line } · { $details }
adding-is = Das ist { $account }.
adding-wrong-quote = Ein Anführungszeichen ist nicht geschlossen, oder eine Zelle hat mehrere Zeilen.
adding-wrong-example = Das ist die Beispielzeile.
adding-wrong-no-platform = Die Plattform fehlt. Schreiben Sie Facebook, Instagram oder WhatsApp.
adding-wrong-unknown-platform = Die Plattform „{ $what }“ kennen wir nicht. Schreiben Sie Facebook, Instagram oder WhatsApp.
adding-wrong-threads = Threads gehört zu einem Instagram-Konto. Fügen Sie stattdessen dieses Konto hinzu.
adding-wrong-messenger = Messenger gehört zu einem Facebook-Konto. Fügen Sie stattdessen dieses Konto hinzu.
adding-wrong-no-contact = E-Mail, Nummer und Name des Kontos fehlen.
adding-wrong-no-name = Der Name der Person ohne Konto fehlt.
adding-wrong-email = „{ $what }“ kann keine E-Mail-Adresse sein. Sie braucht ein @ und eine Endung wie .de, und keine Leerzeichen.
adding-wrong-no-number = Ein WhatsApp-Konto braucht seine Telefonnummer.
adding-wrong-bad-number = „{ $what }“ ist keine Telefonnummer.
adding-wrong-spoiled-number = Das Tabellenprogramm hat die Nummer zu „{ $what }“ gekürzt. Schreiben Sie die ganze Nummer als Text.
adding-wrong-unknown-country = Das Land „{ $what }“ kennen wir nicht. Prüfen Sie die Schreibweise, oder schreiben Sie ein Kürzel wie RO oder nichts.
adding-wrong-whose = Die Person fehlt, und hier sind mehrere. Schreiben Sie, wem das Konto gehört.
adding-wrong-same-name = Mehrere Personen heißen hier „{ $what }“. Ergänzen Sie die E-Mail-Adresse, die hier für diese Person eingetragen ist.
adding-wrong-twice = Dieses Konto steht schon in Zeile { $what }.
adding-did-you-mean = Prüfen Sie die E-Mail-Adresse. Meinten Sie { $meant }?
adding-cut = Der Text unter „{ $column }“ ist zu lang. Sein Ende fällt weg.
adding-country-stays = Hier ist für diese Person schon ein anderer Wohnort eingetragen. Er bleibt.
adding-add = { $count ->
    [one] 1 Konto hinzufügen
   *[other] { $count } Konten hinzufügen
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Ein neuer Widerspruch
draft-at-step = Noch nicht fertig. Sie waren bei Schritt { $at } von { $of }.
draft-discard = Verwerfen
draft-show-list = Liste zeigen
draft-action = { $step }: { $platform }, nicht fertig
deleted-title = Kürzlich gelöscht
deleted-lead = Ein gelöschtes Konto bleibt hier noch 30 Tage.
deleted-restore = Wiederherstellen
deleted-remove = Jetzt entfernen
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Auch das älteste zeigen
   *[other] { $count } ältere zeigen
}
deleted-fewer = Nur die neuesten zeigen
deleted-what = { $account }, gelöscht am { $date }, bleibt bis { $until }
figures-title = Bisher
figures-totals = { $sent } gesendet, { $answered } beantwortet, { $overdue } heute überfällig.
figures-days = Von { $answers } Antworten kam die Hälfte { $median ->
    [0] am selben Tag
    [one] innerhalb eines Tages
   *[other] innerhalb von { $median } Tagen
}. Die schnellste brauchte { $fewest ->
    [one] einen Tag
   *[other] { $fewest } Tage
}, die langsamste { $most ->
    [one] einen Tag
   *[other] { $most } Tage
}.
figures-name-weeks = Gesendet, beantwortet und überfällig, Woche für Woche
figures-name-months = Gesendet, beantwortet und überfällig, Monat für Monat
figures-time = Zeit
figures-sent = Gesendet
figures-answered = Beantwortet
figures-overdue-week = Überfällig am Ende der Woche
figures-overdue-month = Überfällig am Ende des Monats
figures-week = Woche ab { $date }
figures-until-today = { $period }, bis heute
figures-row = { $period }: { $sent } gesendet, { $answered } beantwortet, { $overdue } am Ende überfällig.
figures-before = Vor { $date }
figures-before-row = { $before }: { $sent } gesendet, { $answered } beantwortet.
figures-table-show = Als Tabelle zeigen
figures-table-hide = Tabelle schließen

## The wizard

wizard-progress = Schritt { $at } von { $of }
wizard-back = Zurück
wizard-continue = Weiter
wizard-finish = Zurück zur Übersicht
wizard-keep-account = Dieses Konto behalten
wizard-to-the-form = Zum Formular
wizard-close = Speichern und schließen

wizard-platform-title = Um welche Plattform geht es?
wizard-platform-lead = Sie widersprechen immer für ein Konto. Weitere können Sie danach hinzufügen.
wizard-someone-else = Dieses Konto gehört jemand anderem

wizard-person-title = Wem gehört das Konto?
wizard-person-title-no-account = Wer möchte widersprechen?
wizard-person-lead = Mit dem Namen finden Sie das Konto in Ihrer Übersicht leichter.
wizard-person-new = Jemand Neues
wizard-person-new-hint = Den Namen geben Sie unten ein
wizard-person-name = Name
wizard-person-name-hint = Der Name bleibt auf diesem Computer. Ein Formular kann danach fragen.

wizard-residence-title = Leben Sie in der Europäischen Union?
wizard-residence-title-other = Lebt diese Person in der Europäischen Union?
wizard-residence-lead = Ihr Widerspruchsrecht und die Frist für die Antwort hängen davon ab, wo Sie jetzt leben. Ihre Staatsangehörigkeit spielt keine Rolle.
lives-eu = Ja
lives-eu-hint = In einem der 27 Länder der Europäischen Union
lives-eea = Nein, in Island, Liechtenstein oder Norwegen
lives-eea-hint = Dort gilt dasselbe Gesetz
lives-with-right = Nein, im Vereinigten Königreich, in der Schweiz oder in Brasilien
lives-with-right-hint = Auch dort gibt es Wege zum Widerspruch
lives-elsewhere = Nein, woanders
lives-elsewhere-hint = Wir zeigen Ihnen, was Sie trotzdem tun können
lives-not-sure = Ich bin nicht sicher
lives-not-sure-hint = Wählen Sie Ihr Land, und wir sagen es Ihnen

wizard-country-title = Welches Land ist es?
wizard-country-lead = Dann wissen wir, welche Behörde Ihnen helfen kann. Sie können das überspringen.
wizard-country-lead-needed = Davon hängt ab, wie Sie widersprechen.
wizard-part-title = Welcher Teil des Landes?
wizard-part-lead = Jeder Teil, etwa jedes Bundesland, hat seine eigene Behörde. Sie können das überspringen.

wizard-limits-title = Was dieses Formular kann, und was nicht
wizard-limits-lead = Lesen Sie das zuerst. Entscheiden Sie dann, ob es sich für Sie lohnt.
wizard-no-route-title = An Ihrem Wohnort gibt es dafür kein Formular
no-route-helps = Was trotzdem hilft
no-route-tick = Haken Sie ab, was Sie getan haben. Diese Liste bleibt in Ihrer Übersicht.
no-route-done = { $done } von { $of } erledigt.
no-route-others = Ein Formular steht allen offen: für Informationen über Sie aus anderen Quellen. Seine Grenzen sehen Sie vor dem Senden.
no-route-others-button = Formular für Informationen von anderen

wizard-email-title = Welche E-Mail-Adresse gehört zum Konto?
wizard-email-title-phone = Welche Telefonnummer gehört zum Konto?
wizard-email-title-no-account = Unter welcher E-Mail-Adresse kann Meta Sie erreichen?
wizard-email-lead = Das Formular fragt danach, und dort kommt die Antwort an.
wizard-email-lead-phone = Das Formular fragt nach der Nummer, und nach einer E-Mail-Adresse für die Antwort.
wizard-email-lead-no-account = Das Formular fragt danach, und dort kommt die Antwort an.
wizard-email = E-Mail-Adresse
wizard-email-hint = So, wie sie im Konto steht, zum Beispiel name@example.eu
wizard-email-hint-phone = Eine Adresse, deren Post Sie jetzt lesen können, zum Beispiel name@example.eu
wizard-add-at = @-Zeichen einfügen
wizard-use-meant = { $meant } übernehmen
wizard-phone = Telefonnummer
wizard-phone-hint = Mit Landesvorwahl, zum Beispiel +40 721 555 010
wizard-handle-profile-name = Name im Profil (freiwillig)
wizard-handle-user-name = Benutzername (freiwillig)
wizard-handle-hint = So können Sie Ihre Konten besser unterscheiden

wizard-linked-title = Sind diese Konten verknüpft?
wizard-linked-lead = Meta kann Konten im Accounts Centre (Kontenübersicht) verknüpfen. Laut Meta gilt ein Widerspruch dann für alle. Manche Ratgeber sehen das anders.
linked-together = Ja, und ich widerspreche auch für dieses
linked-together-hint = Der sichere Weg: Er kostet ein paar Minuten
linked-rely = Ja, und der andere Widerspruch genügt
linked-rely-hint = Dieses Konto bleibt als verknüpft in Ihrer Übersicht
linked-apart = Nein, sie sind nicht verknüpft
linked-apart-hint = Jedes braucht einen eigenen Widerspruch
linked-not-sure = Ich weiß es nicht
linked-not-sure-hint = Sie widersprechen auch für dieses. Das ist immer richtig.

wizard-reason-title = Warum widersprechen Sie? (freiwillig)
wizard-reason-lead = In der EU brauchen Sie für Facebook und Instagram keinen Grund. Ein persönlicher kann bei einer Ablehnung helfen.
reason-kind-none = Ich nenne keinen Grund
reason-kind-none-hint = Das Textfeld im Formular bleibt leer
reason-kind-composed = Einen kurzen Text für mich erstellen
reason-kind-composed-hint = Sie haken an, was passt, und können den Text ändern
reason-kind-own = Ich schreibe selbst
reason-kind-own-hint = Mit Ihren Worten, so kurz oder lang Sie möchten
reason-tick-what-fits = Haken Sie an, was passt
reason-language = Sprache des Textes
reason-your-text = Ihr Text
reason-your-text-hint = Sie fügen ihn in das Formular ein. Lassen Sie weg, was privat bleiben soll.
reason-length = { $count } Zeichen
reason-length-short = { $count } Zeichen. 2024 wurden von einer Person mindestens 100 verlangt.

wizard-check-title = Prüfen Sie Ihre Antworten
wizard-check-lead = Sie können jede davon ändern. Das Formular öffnen Sie auf der nächsten Seite.
check-nothing-sent = Bisher wurde nichts gesendet.
check-platform = Plattform
check-person = Wem das Konto gehört
check-residence = Wo Sie leben
check-email = Kontakt
check-linked = Verknüpfte Konten
check-reason = Ihr Grund
check-no-reason = Es ist kein Grund genannt
check-not-provided = Keine Angabe
check-part-and-country = { $part }, { $country }
check-change = Ändern
check-change-spoken = Ändern: { $what }

## What is missing, and what to do

problem-title = Etwas stimmt noch nicht
problem-go-on = Wenn es so richtig ist, klicken Sie noch einmal auf „Weiter“.
problem-choose-platform = Wählen Sie eine Plattform.
problem-choose-person = Wählen Sie, wem das Konto gehört.
problem-enter-name = Geben Sie den Namen ein.
problem-choose-lives = Wählen Sie, wo Sie leben.
problem-choose-country = Wählen Sie ein Land.
problem-email-empty = Geben Sie die E-Mail-Adresse ein. Dort kommt die Antwort an.
problem-email-not-an-address = Prüfen Sie die E-Mail-Adresse. Sie sollte aussehen wie name@example.eu.
problem-email-did-you-mean = Prüfen Sie die E-Mail-Adresse. Meinten Sie { $meant }?
problem-phone = Geben Sie die Telefonnummer mit Landesvorwahl ein.
problem-choose-linked = Wählen Sie, ob die Konten verknüpft sind.
problem-choose-reason = Wählen Sie, ob Sie einen Grund nennen.
problem-write-reason = Schreiben Sie Ihren Text, oder wählen Sie, keinen Grund zu nennen.
problem-choose-answer = Wählen Sie, was die Antwort sagt.
problem-choose-objection = Wählen Sie, um welches Konto es geht.
problem-paste-mail = Es gibt noch keinen E-Mail-Text zum Lesen. Fügen Sie ihn zuerst in das Feld ein.
problem-nothing-sent = Es gibt keinen gesendeten Widerspruch, zu dem das gehören könnte. Öffnen Sie zuerst ein Konto, oder senden Sie einen Widerspruch.
problem-given-too-large = „{ $name }“ ist zu groß. Dateien bis 50 MB lassen sich aufbewahren.
problem-given-mail-too-large = „{ $name }“ ist zu groß für eine E-Mail. Speichern Sie sie als PDF, und geben Sie uns das PDF.
problem-given-no-file = „{ $name }“ ist ein Ordner, keine Datei. Geben Sie uns die Dateien darin.
problem-given-empty = „{ $name }“ ist leer. Speichern Sie die Datei neu, und versuchen Sie es noch einmal.
problem-given-unreadable = „{ $name }“ ist nicht lesbar. Kopieren Sie die Datei auf Ihren Desktop, und versuchen Sie es noch einmal.
problem-table-too-large = „{ $name }“ ist zu groß. Eine Tabelle darf bis zu 16 MB haben.
problem-table-workbook = „{ $name }“ ist die Datei eines Tabellenprogramms. Öffnen Sie sie, kopieren Sie die Tabelle, und fügen Sie sie hier ein. Oder speichern Sie sie als CSV.
problem-table-not-text = „{ $name }“ ist keine Tabelle. Wählen Sie eine CSV-Datei.
problem-keep = „{ $name }“ ließ sich nicht aufbewahren. Ihre eigene Datei ist unversehrt. { $why }
problem-paper-make = Das Dokument ließ sich nicht erstellen. Es wurde nichts geändert.
problem-paper-evidence = „{ $name }“ fehlt oder wurde verändert, daher gibt es keine ZIP-Datei. Nehmen Sie die Datei von der Liste, oder legen Sie sie zurück.
problem-paper-no-program = Kein Programm konnte das Dokument öffnen. Es liegt im Ordner Ihrer Datei.
problem-paper-unsaved = Es wurde kein Ort gewählt. Sie können das Dokument neben Ihrer Datei speichern.
save-paper-beside = Neben meiner Datei speichern
problem-no-browser = Es ging kein Browser auf. Kopieren Sie die Adresse, und fügen Sie sie in Ihren Browser ein.
problem-browser-slow = Der Browser hat noch nicht reagiert. Öffnet sich nichts, kopieren Sie die Adresse in Ihren Browser.
problem-nothing-to-paste = Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst den Text, und klicken Sie dann noch einmal auf „Einfügen“.
problem-paste-too-long = Der kopierte Text ist zu lang für dieses Feld. Kopieren Sie nur den Teil, den Sie brauchen.
problem-paste-missed = Es wurde nichts eingefügt, weil Sie an eine andere Stelle gegangen sind. Klicken Sie noch einmal auf „Einfügen“.
problem-clipboard = Das Kopieren hat nicht geklappt. Markieren Sie den Text mit der Maus, und drücken Sie Strg und C.
problem-folder = Der Ordner ließ sich nicht anzeigen. Kopieren Sie den Speicherort, und öffnen Sie ihn selbst.
problem-no-dialog = Es wurde nichts gewählt. Falls kein Fenster zur Auswahl aufging, schreiben Sie den Pfad unten in das Feld.

## Filing

filing-title = Füllen Sie das Formular von Meta aus
filing-title-letter = Schreiben Sie einen Brief
filing-lead = Wir öffnen die offizielle Seite in Ihrem Browser. Dort senden Sie das Formular ab. Diese App kann das nicht für Sie tun.
filing-lead-letter = Drucken Sie Ihren Text, unterschreiben Sie, und senden Sie ihn per Post. Diese App kann das nicht für Sie tun.
filing-address = Offizielle Adresse
filing-postal-address = Postanschrift
filing-open-form = Formular öffnen
filing-open-page = Seite von Meta öffnen
filing-worked = So haben Sie es am { $date } für { $account } gesendet.
filing-on-phone = Am Handy erledigen
filing-log-in-first = Melden Sie sich zuerst beim richtigen Konto an, im selben Browser.
filing-known = Zuletzt in unseren Quellen gesehen am { $date }. { $confidence }
confidence-primary = Vom Unternehmen oder von einer Behörde veröffentlicht.
confidence-confirmed = Von { $sources } Quellen bestätigt.
confidence-single = Nur aus einer Quelle.
confidence-disputed = Die Quellen sind sich nicht einig.
confidence-known = Allgemein bekannt.
confidence-inferred = Aus anderen Quellen erschlossen.
copy = Kopieren
copied = Kopiert
paste = Einfügen
paste-spoken = { $paste }: { $what }
copy-again = Noch einmal kopieren
copy-by-hand = Das Kopieren klappt auf diesem Computer gerade nicht. Markieren Sie den Text unten, und kopieren Sie ihn mit Tastatur oder Maus.
copy-spoken = { $copy }: { $what }
field-name = Ihr Name
field-email = Ihre E-Mail-Adresse
field-phone = Ihre Telefonnummer
field-country = Ihr Land
field-reason = Ihr Text
field-with-need = { $field } ({ $need })
need-required = nötig
need-prefilled = vielleicht schon ausgefüllt
need-optional = freiwillig
need-if-asked = falls gefragt
value-leave-empty = Sie möchten keinen Grund nennen. Lassen Sie das leer.
value-reason-needed = Hier ist ein Text nötig. Gehen Sie zurück, und ergänzen Sie einen kurzen.
value-fill-in-yourself = Das füllen Sie auf der Seite selbst aus.
copied-address = Die Adresse ist kopiert. Fügen Sie sie in Ihren Browser ein.
copied-postal-address = Die Postanschrift ist kopiert.
copied-for-phone = Die Adresse und Ihr Text sind kopiert. Fügen Sie beides in eine Nachricht an sich selbst ein.
copied-file-path = Der Speicherort der Datei ist kopiert.
copied-sent-text = Ihr Text ist kopiert.
copied-letter = Der Brief ist kopiert.
copied-contact = Das ist kopiert. Fügen Sie es ein, wo Sie es brauchen.
copied-name = Ihr Name ist kopiert. Fügen Sie ihn in das Formular ein.
copied-email = Ihre E-Mail-Adresse ist kopiert. Fügen Sie sie in das Formular ein.
copied-phone = Ihre Telefonnummer ist kopiert. Fügen Sie sie in das Formular ein.
copied-country = Ihr Land ist kopiert.
copied-reason = Ihr Text ist kopiert. Fügen Sie ihn in das Formular ein.
see-title = Das werden Sie sehen
see-title-letter = So geht es
see-phone-title = Auf dem Handy
see-no-password = Diese App fragt nie nach einem Passwort. Geben Sie Passwörter und Codes nur auf der Seite von Meta ein.
schematic-send = Absenden
schematic-hint = Eine einfache Zeichnung. Die echte Seite kann anders aussehen.
look-for-title = Achten Sie auf der Seite auf diese Wörter
look-for-line = { $language }: { $words }
look-for-word = „{ $word }“
good-to-know-title = Gut zu wissen
happened-title = Was ist geschehen?
happened-sent = Ich habe es gesendet
happened-not-yet = Noch nicht
happened-missing = Ich sehe das Formular nicht
happened-else = Etwas anderes
happened-hint = Nichts gilt als gesendet, bis Sie es sagen.

## Drawings of forms and ways

drawing-form = Das Formular
drawing-scroll = Ganz nach unten scrollen
drawing-code = Der Code aus der E-Mail
drawing-of-form = Eine Zeichnung des Formulars.
drawing-of-path = Eine Zeichnung des Weges.
drawing-says-scroll = Es steht am Ende der Seite.
drawing-says-choose = „{ $question }“: „{ $answer }“ wählen.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Dann die Schaltfläche „{ $button }“.
drawing-says-code = Dann ein Feld für den Code aus der E-Mail.
drawing-says-press = { $mark }, { $title }: „{ $entry }“ wählen.
drawing-says-form = Dann öffnet sich das Formular.

## On a phone

phone-title = Am Handy erledigen: so geht es
phone-lead = Richten Sie die Kamera Ihres Handys auf den QR-Code. Tippen Sie dann auf den Link, den das Handy zeigt.
phone-page = 1. Die Seite
phone-page-no-room = Für den Code ist kein Platz. Machen Sie das Fenster größer, oder senden Sie sich die Adresse, wie auf dieser Seite beschrieben.
phone-text = 2. Ihr Text
phone-text-lead = Wenn das Formular offen ist, lesen Sie auch diesen Code ein. Kopieren Sie den Text auf dem Handy, und fügen Sie ihn in das Formular ein.
phone-text-code = Ein QR-Code mit Ihrem Text
phone-text-long = Für einen Code mit Ihrem Text ist kein Platz. Senden Sie sich den Text, wie auf dieser Seite beschrieben.
phone-send-title = Oder an sich selbst senden
phone-send-address = Die Adresse
phone-send-both = Die Adresse und Ihr Text
phone-send-lead = Kopieren Sie es, und fügen Sie es in eine E-Mail oder Nachricht an sich selbst ein. Öffnen Sie diese auf dem Handy.
phone-app-title = Öffnet sich eine App, aber kein Formular?
phone-app = Auf dem Handy kann der Link die App öffnen. Kopieren Sie dann die Adresse in den Browser des Handys. Fehlt das Formular noch immer, klicken Sie unten auf „Ich sehe das Formular nicht“.
phone-steps = Die Schritte auf Ihrem Handy
phone-steps-lead = Der QR-Code öffnet gleich die Seite. Machen Sie dann bei dem Schritt weiter, der passt.

## The small window beside the browser

companion-show = Kleines Fenster neben dem Browser
companion-leave = Zurück zum großen Fenster
companion-title = Schritt { $step } von { $steps }
companion-next = Nächster Schritt
companion-previous = Zurück
companion-last = Das ist der letzte Schritt. Sagen Sie danach unten, was geschehen ist.

## I don't see the form

missing-title = Was sehen Sie stattdessen?
missing-lead = Wählen Sie, was am ehesten passt. Danach geht es hier weiter.
seen-login = Eine Seite zum Anmelden
seen-about-ai = Eine Seite über Meta AI
seen-not-available = „Nicht verfügbar“ oder eine Seite, die es nicht gibt
seen-only-information = Nur Informationen, nichts zum Ausfüllen
seen-app-opened = Eine App ging auf statt des Browsers
seen-other-language = Eine Sprache, die ich nicht lesen kann
seen-wrong-account = Ein anderes Konto ist angemeldet
seen-blocked = Ein Fehler, oder „Absenden“ geht nicht
seen-something-else = Etwas anderes
advice-title = Versuchen Sie dies
advice-login = Melden Sie sich dort zuerst an. Kommen Sie dann in dieses Fenster zurück, und öffnen Sie die Seite noch einmal. Meta zeigt das Formular nur, wenn Sie angemeldet sind.
advice-about-ai = Prüfen Sie, ob Sie beim richtigen Konto angemeldet sind. Scrollen Sie dann ans Ende der Seite: Dort steht oft das Formular oder der Link dazu.
advice-not-available = Schalten Sie ein VPN aus, falls Sie eines nutzen, denn Meta achtet auf Ihr Land. Fehlt die Seite noch immer, nehmen Sie die nächste Adresse.
advice-only-information = Suchen Sie im Text das Wort „widersprechen“, und klicken Sie darauf. Scrollen Sie auch ans Ende der Seite. Melden Sie sich zuerst an, falls noch nicht geschehen.
advice-app-opened = Kopieren Sie die Adresse. Fügen Sie sie in die Adresszeile eines Browsers ein, am besten am Computer.
advice-other-language = Die meisten Browser können eine Seite übersetzen. Die Schritte bleiben gleich: E-Mail-Adresse, Text, Absenden.
advice-wrong-account = Melden Sie sich dort ab. Melden Sie sich bei dem Konto an, für das Sie widersprechen. Öffnen Sie die Seite dann noch einmal.
advice-blocked = Machen Sie ein Bild von der Meldung auf dem Bildschirm, und behalten Sie es. Versuchen Sie es mit einem anderen Browser oder morgen noch einmal.
advice-something-else = Schließen Sie die Seite, und öffnen Sie sie noch einmal, wenn möglich in einem anderen Browser. Hilft das nicht, nehmen Sie die nächste Adresse.
advice-try-again = Dieselbe Seite noch einmal
advice-next-route = Oder der nächste Weg
advice-use-next = Diesen Weg nehmen
used-up-title = Sie haben alle Wege versucht, die wir kennen
used-up-lead = Auch diese Versuche zählen. Behalten Sie Bilder von dem, was Sie gesehen haben.
used-up-letter = Schreiben Sie den Widerspruch jetzt als Brief
used-up-letter-why = Ein Brief braucht kein Formular, und ein Einschreiben ist Ihr Nachweis.
used-up-letter-button = Den Brief schreiben
used-up-advice = Fragen Sie die Behörde um Rat
used-up-no-authority = Wir kennen noch keine Behörde für Sie. Ergänzen Sie Ihr Land bei Ihren Antworten, oder versuchen Sie es in ein paar Tagen noch einmal.
authority-as-of = Adresse zuletzt bestätigt: { $date }
authority-languages = Angenommene Sprachen: { $languages }
authority-dublin = Für Meta ist die irische Behörde in Dublin federführend. Ihre eigene Behörde nimmt Ihre Beschwerde an, gibt sie weiter und bleibt Ihr Kontakt.
authority-open = Beschwerdeseite öffnen
authority-open-website = Website öffnen
authority-email = E-Mail: { $address }
authority-phone = Telefon: { $number }
authority-part = In welchem Teil des Landes haben Sie gelebt?
authority-country = In welchem Land haben Sie gelebt?
authority-official-list = Die europäische Liste der Behörden: edpb.europa.eu
else-title = Was ist sonst geschehen?
else-lead = Alles bleibt, wie es ist, bis Sie hier etwas wählen.
else-earlier-title = Ich habe es an einem früheren Tag gesendet
else-earlier-button = An diesem Tag gesendet
else-route-title = Ich möchte einen anderen Weg nehmen
else-note-label = Ich möchte etwas notieren
else-note-hint = Die Notiz wird bei diesem Widerspruch aufbewahrt.
else-note-button = Notiz speichern

## After sending

sent-title = Wie es weitergeht
sent-lead = Ihr Widerspruch steht in Ihrer Übersicht. Dort bleibt er, bis alles geklärt ist.
sent-on = Gesendet am { $date }
sent-look-for = Worauf Sie achten sollten
sent-by-when = Bis wann
sent-we-remember = Öffnen Sie diese App wieder, wenn eine Antwort kommt oder dieser Tag vorbei ist. Die Übersicht zeigt dann den nächsten Schritt.
sent-next-account = Für das nächste Konto widersprechen
sent-show-record = Verlauf zeigen
sent-to-desk = Zur Übersicht
why-title = Warum dieser Tag, { $date }?
why-stopped-title = Warum steht hier kein Tag?
why-start = Gezählt ab { $date }, dem Tag, an dem Sie es gesendet haben.
why-start-posted = Gezählt ab { $date }. Sie haben es per Post gesendet. Wir rechnen drei Tage für den Brief, denn niemand meldet uns seine Ankunft.
why-start-delivered = Gezählt ab { $date }, dem Tag, an dem Ihr Brief ankam.
why-start-reminder = Gezählt ab { $date }, dem Tag Ihrer Erinnerung.
why-start-complaint = Gezählt ab { $date }, dem Tag Ihrer Beschwerde.
why-start-authority = Gezählt ab { $date }. An diesem Tag haben Sie oder die Behörde zuletzt geschrieben.
why-start-recheck = Gezählt ab { $date }, dem Tag der Annahme oder dem Tag, an dem Sie zuletzt nachgesehen haben.
why-paused = Die Zeit stand still, solange man auf Ihre Antwort wartete: vom { $from } bis { $to }.
why-late-extension = Am { $date } wurde mehr Zeit verlangt. Das war nach dem ersten Monat und zählt deshalb nicht.
why-later-title = Ein zweiter, späterer Tag
why-later = Man hat Sie etwas gefragt. Das Unternehmen sagt vielleicht, der Monat habe erst mit Ihrer Antwort begonnen, am { $date }. Dann ist die Antwort bis { $due } fällig. Warten Sie diesen Tag ab, bevor Sie erinnern.
why-question-open = Solange die Frage offen ist, sagt das Unternehmen vielleicht, dass die Frist nicht läuft. Antworten Sie bald.
why-stopped = Die Zeit steht still seit { $date }, weil man Sie etwas gefragt hat. Sie läuft weiter, wenn Sie antworten.
why-extended = Im ersten Monat wurde mehr Zeit angekündigt. Dann gibt das Gesetz drei Monate vom Beginn an.
why-moved = { $date } zählt nicht als letzter Tag: { $why }.
why-weekend = ein Wochenende

answer-title = Hat Meta geantwortet?
answer-title-authority = Hat die Behörde oder Meta geantwortet?
answer-what = Was steht darin?
answer-lead = { $account }, { $platform }. Sehen Sie in die E-Mail oder Nachricht, und wählen Sie, was darin steht.
answer-accepted = Ja, Widerspruch angenommen
answer-accepted-hint = Man will Ihren Widerspruch beachten. Ein Satz mit „wenn“ oder „falls“ ist nur eine Ankündigung.
answer-refused = Nein, Widerspruch abgelehnt
answer-refused-hint = Man sagt Nein, oder man unternimmt nichts weiter
answer-more-asked = Ich soll mehr angeben
answer-more-asked-hint = Eine Frage, oder ein Nachweis, wer Sie sind
answer-reasons-asked = Ich soll sagen, welche Nutzung meiner Daten ich meine und warum
answer-reasons-asked-hint = WhatsApp fragt das per E-Mail.
answer-other-company = Ein anderes Unternehmen soll zuständig sein
answer-other-company-hint = WhatsApp kann zum Beispiel auf Meta verweisen
answer-other-form = Ich soll ein anderes Formular nehmen
answer-other-form-hint = Dieses Formular oder diese Adresse soll falsch sein
answer-more-time = Man verlangt mehr Zeit
answer-more-time-hint = Es soll länger dauern, mit einer Begründung
answer-receipt = Nur der Eingang wird bestätigt
answer-receipt-hint = Man sagt, dass es angekommen ist. Auch ein Code ist keine Antwort.
answer-authority-news = Die Behörde schreibt, ohne Entscheidung
answer-authority-news-hint = Sie hat Ihre Beschwerde erhalten oder sagt, wie weit sie damit ist
answer-authority-agreed = Die Behörde gibt mir recht
answer-authority-agreed-hint = Das Unternehmen hat das Gesetz verletzt, oder es hat nachgegeben
answer-authority-disagreed = Die Behörde gibt mir nicht recht oder schließt den Fall
answer-authority-disagreed-hint = Sie können die Entscheidung von einem Gericht prüfen lassen
answer-no-answer = Es ist keine Antwort. Nur die Datei aufbewahren
answer-no-answer-hint = Eine Ankündigung, ein Code, ein Bild, ein Beleg der Post
answer-lead-any = Wählen Sie, was darin steht und für welches Konto.
answer-which = Um welches Konto geht es?
answer-which-more = Sie haben noch mehr Konten. Suchen Sie das richtige in der Übersicht, und klicken Sie dort auf „Ich habe eine Antwort“.
answer-other-account = In dieser E-Mail scheint es um { $account } zu gehen. Prüfen Sie, welches Konto unten gewählt ist.
answer-files = Was Sie uns gegeben haben
answer-files-lead = Ziehen Sie eine E-Mail, ein Bild oder ein PDF auf dieses Fenster. Es bleibt unverändert neben Ihrer Datei. Nichts wird irgendwohin gesendet.
answer-choose-file = Datei wählen
answer-paste = Oder den Text der E-Mail einfügen
answer-paste-hint = Kopieren Sie alles, möglichst mit Absender und Datum
answer-read = Lesen
answer-leave-out = Weglassen
answer-leave-out-spoken = Weglassen: { $name }
reading-title = Was diese E-Mail zu sein scheint
reading-likely = Es scheint dies zu sein: { $kind }. Sie entscheiden.
reading-perhaps = Es könnte dies sein: { $kind }. Zu viel spricht dagegen, daher haben wir nichts gewählt.
reading-unknown = Wir können es nicht erkennen. Lesen Sie die E-Mail, und wählen Sie selbst.
reading-known = Was darüber bekannt ist
reading-for = Was dafür spricht
reading-against = Was dagegen spricht oder fehlt
reading-proof = So eine E-Mail kann jeder schreiben. Facebook führt seine letzten E-Mails in Ihren Einstellungen auf, unter Sicherheit. Sehen Sie im Zweifel dort nach.
mail-accepted = Ihr Widerspruch wird angenommen
mail-refused = Ihr Widerspruch wird abgelehnt
mail-more-asked = Sie sollen mehr angeben
mail-other-company = ein anderes Unternehmen ist zuständig
mail-other-form = Sie sollen ein anderes Formular nehmen
mail-more-time = man verlangt mehr Zeit
mail-receipt = nur eine Eingangsbestätigung
mail-announcement = eine Ankündigung an alle, keine Antwort
mail-code = ein Code zum Eingeben, keine Antwort
mail-not-from-meta = sie ist nicht von Meta
for-phrase = Darin steht: „{ $words }“
for-code = Sie bringt einen Code: „{ $words }“
for-sender = Sie kommt von { $domain }. Es ist bekannt, dass Meta von dort schreibt.
for-looks-like = { $domain } ahmt { $brand } nach.
for-name-looks-like = Sie nennt sich „{ $name }“, kommt aber von { $domain }.
for-date = Sie ist vom { $mail }. Ihren Widerspruch haben Sie am { $filed } gesendet.
for-address = Sie ging an { $address }, die Adresse dieses Kontos.
for-authentication = Ihr E-Mail-Dienst hat festgestellt, dass sie wirklich von { $domain } kommt.
doubt-nothing-known = Sie enthält keine der Wendungen, die wir von Meta kennen.
doubt-not-verbatim = Die Worte ähneln denen von Meta, aber genau so kennen wir sie nicht.
doubt-conditional = Es gibt eine Bedingung („{ $word }“): „{ $words }“
doubt-denied = Es könnte ein Nein sein („{ $word }“): „{ $words }“
doubt-told = Sie gibt nur wieder, was jemand sagt („{ $word }“): „{ $words }“
doubt-question = Es ist eine Frage: „{ $words }“
doubt-quoted = Die Worte stehen in einem Zitat oder einer älteren E-Mail: „{ $words }“
doubt-in-passing = Die Worte stehen mitten in etwas anderem: „{ $words }“
doubt-announces = Das schreibt Meta an alle: „{ $words }“
doubt-invites = Sie lädt zum Widerspruch ein: „{ $words }“
doubt-reverses = Sie nimmt etwas zurück: „{ $words }“
doubt-contradiction = Sie sagt zwei Dinge zugleich: { $kinds }.
doubt-parts-differ = Der einfache und der gestaltete Text der E-Mail sagen Verschiedenes.
doubt-cut = Sie ist länger als das, was wir gelesen haben.
doubt-broken = Ein Teil davon war nicht lesbar.
doubt-no-sender = Der Absender fehlt.
doubt-several-senders = Sie nennt mehr als einen Absender.
doubt-sender-unlisted = { $domain } steht nicht auf unserer Liste der Adressen von Meta.
doubt-forwarded = Sie wurde weitergeleitet. Absender und Datum sind daher nur behauptet.
doubt-authentication-failed = Ihr E-Mail-Dienst hat festgestellt, dass der Absender nicht echt ist.
doubt-authentication-other = Ihr E-Mail-Dienst kennt nur { $domain } als Absender.
doubt-authentication-missing = Ihr E-Mail-Dienst sagt nichts dazu, ob der Absender echt ist.
doubt-no-date = Das Datum fehlt.
doubt-date-before = Sie ist vom { $mail }. Ihren Widerspruch haben Sie erst danach gesendet, am { $filed }.
doubt-date-ahead = Das Datum, { $date }, liegt in der Zukunft.
doubt-not-filed = Sie haben keinen Widerspruch gesendet, auf den sie antworten könnte.
doubt-no-address = Der Empfänger fehlt.
doubt-other-address = Sie ging an { $address }. Keines Ihrer Konten hier hat diese Adresse.
doubt-several-accounts = Sie kann zu mehreren Ihrer Konten gehören.
doubt-no-such-account = Kein Konto bei { $platform } hat hier diese Adresse.
doubt-platform-unclear = Sie nennt mehrere Plattformen.
answer-when = Wann kam die Antwort?
when-title = An welchem Tag?
answer-keep = Behalten Sie die E-Mail, oder machen Sie ein Bild der Nachricht. Das ist Ihr Nachweis.
answer-record = Eintragen

## One account

account-all = Alle Widersprüche
account-edit = Bearbeiten
account-delete = Dieses Konto hier löschen
account-delete-hint = Es verschwindet nur aus Ihrer Übersicht. Sie können es wiederherstellen.
account-file-anyway = Auch für dieses widersprechen
account-replied = Ich habe geantwortet
account-reminded = Erinnerung ist gesendet
account-complained = Ich habe mich bei der Behörde beschwert
account-delivered = Mein Brief ist angekommen
account-rechecked = Nachgesehen: alles wie zuvor
account-write-reply = Antwort schreiben
account-write-reminder = Erinnerung schreiben
account-write-company-complaint = Beim Unternehmen beschweren
account-write-authority-complaint = Bei der Behörde beschweren
account-write-objection = Den Brief schreiben
options-waiting = Kommt in zwei Tagen nichts, sehen Sie im Spam-Ordner nach. Ziehen Sie die E-Mail dann auf dieses Fenster.
options-waiting-no-date = Kein Gesetz nennt eine Frist. Dauert es zu lange, senden Sie eine Erinnerung. Wir schreiben den Brief mit Ihnen.
options-overdue-remind = Senden Sie zuerst eine Erinnerung. Wir schreiben den Brief mit Ihnen. Er nennt den Tag Ihres Widerspruchs.
options-overdue-complain = Hilft das nicht, können Sie sich bei der Behörde beschweren. Das ist kostenlos.
options-overdue-company = Hilft das nicht, können Sie sich beim Unternehmen beschweren. Seit dem 19. Juni 2026 muss es das innerhalb von 30 Tagen bestätigen.
options-overdue-none = Senden Sie eine Erinnerung. Wir schreiben den Brief mit Ihnen.
options-complain = Nun können Sie sich bei der Behörde beschweren. Das ist kostenlos, und wir schreiben den Brief mit Ihnen.
options-company = Nun können Sie sich beim Unternehmen beschweren. Wir schreiben den Brief mit Ihnen.
options-complaint-received = Kommt kein Ergebnis, können Sie sich bei der Behörde beschweren, dem ICO. Nutzen Sie seine Seite unten.
options-ico = Nun können Sie sich bei der Behörde beschweren, dem ICO. Nutzen Sie seine Seite unten.
options-court = Sie können ein Gericht anrufen, damit die Behörde handelt. Eine Anwaltskanzlei oder Verbraucherberatung kann Ihnen raten.
options-court-decision = Sie können die Entscheidung von einem Gericht prüfen lassen. Dafür gibt es eine kurze Frist. Sie steht in der Entscheidung.
options-swiss = In der Schweiz kann ein Gericht entscheiden. Sie können es auch der Behörde unten melden.
options-brazil = Sie können eine Eingabe an die Behörde unten senden. Fügen Sie den Nachweis bei, dass Sie das Unternehmen gefragt haben.
options-refused-read = Lesen Sie die Begründung. Das Unternehmen muss zeigen, warum seine Gründe schwerer wiegen als Ihre.
options-refused-reasons = Lesen Sie die Begründung, und behalten Sie sie.
options-more-asked = Antworten Sie per E-Mail, mit eigenen Worten. Senden Sie keine Kopie eines Ausweises, außer es gibt gute Gründe für Zweifel.
options-reasons-asked = Eine Antwort liegt für Sie bereit. Senden Sie sie als Antwort auf die E-Mail.
options-other-company = Nehmen Sie den nächsten Weg. Behalten Sie diese Antwort.
options-other-form = Nehmen Sie den nächsten Weg. Behalten Sie diese Antwort.
options-recheck = Öffnen Sie die offizielle Seite noch einmal. Steht Ihr Widerspruch noch dort? Hat Meta ein neues Formular?
options-authority = Die Behörde für Sie
timeline-title = Was bisher geschehen ist
timeline-due = Die Antwort ist fällig
timeline-was-due = Die Antwort war fällig
timeline-later = Spätestens, wenn ab Ihrer Antwort gezählt wird
timeline-reminder = Die Zeit der Erinnerung endet
timeline-acknowledgement = Das Unternehmen muss Ihre Beschwerde bestätigen
timeline-authority = Die Behörde muss Ihnen mehr gesagt haben
timeline-recheck = Nachsehen, ob alles ist wie zuvor
event-prepared = Sie haben es vorbereitet
event-form-opened = Sie haben die Seite geöffnet
event-form-missing = Sie haben das Formular nicht gesehen: { $seen }
event-sent = Sie haben es gesendet
event-delivered = Ihr Brief ist angekommen
event-receipt = Der Eingang wurde bestätigt
event-accepted = Ihr Widerspruch wurde angenommen
event-refused = Ihr Widerspruch wurde abgelehnt
event-more-asked = Sie sollten mehr angeben
event-reasons-asked = Sie sollten sagen, welche Nutzung Sie meinen und warum
event-replied = Sie haben geantwortet
event-other-company = Ein anderes Unternehmen wurde genannt
event-other-form = Sie sollten ein anderes Formular nehmen
event-more-time = Es wurde mehr Zeit verlangt
event-reminded = Sie haben eine Erinnerung gesendet
event-letter = Sie haben einen Brief gesendet: { $letter }
event-authority-news = Die Behörde hat geschrieben
event-authority-agreed = Die Behörde hat Ihnen recht gegeben
event-authority-disagreed = Die Behörde hat Ihnen nicht recht gegeben oder den Fall geschlossen
event-rechecked = Sie haben nachgesehen, ob alles ist wie zuvor
event-note = Notiz: { $note }
kept-title = Bei diesem Widerspruch aufbewahrt
kept-sent = Was Sie gesendet haben
kept-sent-on = Genau wie am { $date }
kept-nothing-sent = Bisher wurde nichts gesendet.
kept-letter-on = Gesendet am { $date }, an { $to }
kept-evidence = Nachweise
kept-evidence-none = Noch ist keine Datei aufbewahrt. Ziehen Sie eine E-Mail, ein Bild oder ein PDF hierher.
kept-evidence-added = Hinzugefügt am { $date }. { $size }
kept-evidence-missing = Diese Datei ist nicht mehr in ihrem Ordner.
kept-evidence-changed = Diese Datei wurde später verändert.
kept-evidence-remove = Von der Liste nehmen
kept-evidence-remove-spoken = Von der Liste nehmen: { $name }
kept-evidence-folder = Ordner zeigen
kept-evidence-add = Datei hinzufügen
size-bytes = { $count } Byte
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Ihr Widerspruch als Brief
letter-title-reply = Ihre Antwort
letter-title-reminder = Ihre Erinnerung
letter-title-company-complaint = Ihre Beschwerde beim Unternehmen
letter-title-authority-complaint = Ihre Beschwerde bei der Behörde
letter-lead = Ergänzen Sie, was fehlt. Der Brief ändert sich, während Sie schreiben. Von hier wird nichts gesendet.
letter-name = Ihr voller Name
letter-name-hint = So, wie er auf Ihrer Post steht
letter-address = Ihre Postanschrift
letter-address-hint = Straße, Postleitzahl, Ort und Land, ohne Ihren Namen
letter-town = Wo Sie schreiben
letter-town-hint = Ihr Ort. Er steht vor dem Datum.
letter-phone = Ihre Telefonnummer
letter-phone-hint = Sie können das weglassen.
letter-reference = Vorgangsnummer
letter-reference-hint = Falls Sie eine bekommen haben. Oft steht sie im Betreff der E-Mail.
letter-reason = Ihr Grund
letter-reason-hint = Mit Ihren Worten, in der Sprache des Briefs. Das macht Ihren Brief stärker.
letter-company = Um welches Unternehmen geht es?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Befasst sich auf Ihren Antrag schon ein Gericht damit?
letter-court-yes = Ja, ein Gericht
letter-court-no = Nein, kein Gericht
letter-may-be-named = Darf die Behörde dem Unternehmen sagen, wer Sie sind?
letter-may-be-named-yes = Ja, das darf sie
letter-may-be-named-no = Nein, bitte nicht
letter-language = Sprache des Briefs
letter-sheet = Der Brief
letter-missing = Der Brief erscheint hier, sobald nichts mehr fehlt.
letter-missing-right = Für den Ort, an dem Sie gelebt haben, gibt es keinen solchen Brief.
letter-missing-name = Ihr voller Name fehlt.
letter-missing-address = Ihre Postanschrift fehlt.
letter-missing-town = Der Ort, an dem Sie schreiben, fehlt.
letter-missing-email = Die E-Mail-Adresse des Kontos fehlt. Ergänzen Sie sie unter „Bearbeiten“.
letter-missing-account = Der Name des Kontos fehlt. Ergänzen Sie ihn unter „Bearbeiten“.
letter-missing-company = Wir wissen nicht, an wen der Brief gehen soll.
letter-missing-sent = Bisher wurde nichts gesendet.
letter-missing-deadline = Es gibt keinen Tag, bis zu dem eine Antwort fällig ist.
letter-missing-occasion = Noch gibt es keinen Anlass zu schreiben: Die Zeit läuft noch, und es kam keine Ablehnung.
letter-missing-question = Es gibt keine Frage, die auf Ihre Antwort wartet.
letter-missing-reason = Ihr Grund fehlt.
letter-missing-authority = Wir kennen Ihre Behörde noch nicht.
letter-missing-court = Sagen Sie, ob sich ein Gericht damit befasst.
letter-missing-may-be-named = Sagen Sie, ob das Unternehmen erfahren darf, wer Sie sind.
letter-note-company-blank = Wir wissen nicht, welches Unternehmen für Sie zuständig ist. Der Name steht in der Datenschutzrichtlinie von Meta für Ihr Land. Füllen Sie die leeren Zeilen aus.
letter-note-address-blank = Wir kennen die passende Postanschrift nicht. Sie steht in der Datenschutzrichtlinie für Ihr Land. Füllen Sie die leeren Zeilen aus.
letter-note-other-language = Diese Behörde verlangt eine Sprache, in der wir keinen Brief haben. Er steht hier auf Englisch. Lassen Sie ihn zuerst übersetzen.
letter-text = Der Brief mit Ihren eigenen Worten
letter-text-hint = Was Sie ändern, bleibt so, auch wenn Sie eine Angabe ändern
letter-compose = Neu aus meinen Angaben erstellen
letter-change = Den Text selbst ändern
letter-empty = Der Brief ist leer. Schreiben Sie ihn, oder erstellen Sie ihn neu aus Ihren Angaben.
letter-copy = Brief kopieren
letter-pdf = Als PDF speichern
letter-docx = Zum Bearbeiten speichern (Word)
letter-how-reply = Senden Sie das als Antwort auf die E-Mail: Kopieren Sie den Text, und fügen Sie ihn dort ein.
letter-how-authority = Fügen Sie den Brief auf der Beschwerdeseite ein, oder senden Sie ihn per Post. Unterschreiben Sie ihn dann mit der Hand.
letter-how-company = Drucken und unterschreiben Sie den Brief. Senden Sie ihn als Einschreiben, und behalten Sie den Beleg. Schneller geht es, wenn Sie ihn in dasselbe Formular kopieren.
letter-sent-title = Haben Sie es gesendet?
letter-sent-hint = Was Sie gesendet haben, bleibt dann genau so, wie es hier steht.
letter-sent = Ich habe es gesendet
letter-discard = Diesen Brief verwerfen
letter-kind-objection = der Widerspruch als Brief
letter-kind-reply = die Antwort
letter-kind-reminder = die Erinnerung
letter-kind-company-complaint = die Beschwerde beim Unternehmen
letter-kind-authority-complaint = die Beschwerde bei der Behörde
kept-letters = Briefe
kept-letter-go-on = Weiterschreiben
kept-letter-go-on-spoken = Weiterschreiben: { $letter }
papers-title = Drucken, speichern und weitergeben
papers-title-found = { $count ->
    [one] Dokumente für das gefundene Konto
   *[other] Dokumente für die { $count } gefundenen Konten
}
papers-record = Verlauf als PDF
papers-print = Zum Drucken öffnen
papers-calendar = Termin für meinen Kalender
papers-calendar-all = Termine für meinen Kalender
papers-table = Tabelle (CSV)
papers-bundle = Alles für eine Beschwerde (ZIP)
papers-bundle-hint = Ihre Briefe, was Sie gesendet haben, und alle Nachweise. Eine Liste zeigt, ob eine Datei verändert wurde.
paper-footer = Seite {"{page}"} von {"{pages}"}
record-title = Verlauf: { $account }
record-title-all = Verlauf aller Widersprüche
record-made = Erstellt mit Veto Desk am { $date }. Hier steht, was dort eingetragen wurde.
record-person = Person
record-platform = Plattform
record-account = Konto
record-law = Recht
record-status = Status
record-sentence = In Worten
record-sent-on = Gesendet am
record-sent-to = Gesendet an
record-when = Tag
record-what = Was geschehen ist
record-file = Datei
record-added = Hinzugefügt am
record-size = Größe
record-sum = Prüfsumme (SHA-256)
record-letter = Brief gesendet am { $date }: { $letter }
record-total = Konten
record-due = Fällig am
record-evidence = Aufbewahrte Dateien
record-annex = Anlage { $number }
calendar-summary = { $what }: { $account }
calendar-name = Termine
bundle-name = Beschwerde { $account }
papers-record-all = Verlauf von allen als PDF
kept-linked = Im Accounts Centre (Kontenübersicht) verknüpft
kept-note = Ihre Notiz
edit-title = Dieses Konto bearbeiten
edit-lead = Änderungen werden beim Schreiben gespeichert. Was Sie schon gesendet haben, bleibt, wie es war.
edit-person = Wem das Konto gehört
edit-person-hint = Leer lassen, wenn es nur Ihres ist.
edit-note = Notiz
edit-note-hint = Was Sie sich merken möchten
edit-done = Fertig
kept-linked-none = Keine eingetragen.
kept-linked-change = Verknüpfungen ansehen und ändern
linked-title = Verknüpfte Konten
linked-lead = Meta kann Konten im Accounts Centre (Kontenübersicht) verknüpfen. Tragen Sie hier ein, welche es verknüpft hat. Bei Meta ändert das nichts.
linked-back = Zurück zum Konto
linked-now = Verknüpft mit
linked-with-none = Dieses Konto ist mit keinem anderen verknüpft.
linked-before = Nicht mehr verknüpft
linked-add = Weiteres Konto verknüpfen
linked-add-own = Von derselben Person
linked-add-others = Von anderen Personen
linked-add-none = Es gibt kein weiteres Konto, das sich verknüpfen lässt.
linked-find = Konto suchen
linked-find-hint = Name, E-Mail-Adresse oder Telefonnummer
linked-link = Verknüpfen
linked-already = Verknüpft mit: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Tag ändern
linked-asked = Das stimmt so
linked-take-out = Herausnehmen
linked-take-out-this = Dieses Konto herausnehmen
linked-never = Sie waren nie verknüpft
linked-since = Seit wann sind sie verknüpft?
linked-choice-before = Schon vor dem Widerspruch
linked-choice-day = Seit einem Tag, den ich kenne
linked-choice-unknown = Ich weiß es nicht
linked-since-before = Nach unserem Wissen schon vor dem Widerspruch verknüpft.
linked-since-day = Verknüpft seit { $date }.
linked-since-unknown = Verknüpft. Seit wann, ist nicht bekannt.
linked-until = Nicht mehr verknüpft seit { $date }.
cover-object = Auch für dieses Konto widersprechen
cover-leave = So lassen
cover-ask-again = Wieder danach fragen
options-cover-open = Meta sagt nicht, ob der andere Widerspruch auch für dieses Konto gilt.
options-cover-again = Sicher ist, auch für dieses Konto zu widersprechen.
reason-cover-joined = Seit { $date } verknüpft mit { $account }. Der Widerspruch dort war da schon angenommen.
reason-cover-unknown = Verknüpft mit { $account }, aber vielleicht erst, nachdem der Widerspruch dort angenommen war.
reason-cover-ended = Seit { $date } nicht mehr verknüpft mit { $account }. Der Widerspruch dort war vorher angenommen.
reason-cover-left = Der Widerspruch von { $account } gilt vielleicht auch hier. Am { $date } haben Sie entschieden, nichts zu ändern.
done-cover-left = Es bleibt so. Sie können jederzeit auch für dieses Konto widersprechen.

## People

account-person = Person: { $name }
persons-show = Personen
persons-all = Alle Personen
persons-title = Personen
persons-lead = Alle, deren Widersprüche Sie hier verwalten.
persons-find = Person suchen
persons-find-hint = Name oder E-Mail-Adresse
persons-hide = Personen ausblenden, bei denen alles bestätigt ist
persons-hidden = { $count ->
    [one] Eine Person ist ausgeblendet. Alle ihre Konten sind bestätigt.
   *[other] { $count } Personen sind ausgeblendet. Alle ihre Konten sind bestätigt.
}
persons-found = { $count ->
    [0] Niemand gefunden.
    [one] Eine Person
   *[other] { $count } Personen
}
persons-page = Personen { $first } bis { $last } von { $count }
persons-accounts = { $count ->
    [0] Noch kein Konto
    [one] Ein Konto
   *[other] { $count } Konten
}
persons-needs = { $count ->
    [one] bei einem etwas zu erledigen
   *[other] bei { $count } etwas zu erledigen
}
persons-settled = alles bestätigt
persons-spoken = { $name } zeigen: { $more }
persons-add = Person hinzufügen
person-unnamed = Jemand ohne Namen
person-lead = Änderungen werden beim Schreiben gespeichert. Was schon gesendet wurde, bleibt, wie es war.
person-name = Name
person-name-hint = Wie Sie die Person hier nennen
person-full-name = Voller Name
person-full-name-hint = Für Briefe
person-email = Übliche E-Mail-Adresse
person-email-hint = Vorschlag für das nächste Konto
person-phone = Telefonnummer
person-town = Ort
person-town-hint = Er steht vor dem Datum eines Briefs.
person-address = Postanschrift
person-address-hint = Für Briefe, Zeile für Zeile, ohne den Namen
person-residence = Wo die Person lebt
person-residence-unknown = Noch nicht angegeben
person-residence-hint = Das gilt für neue Widersprüche. Was begonnen oder gesendet ist, bleibt, wie es war.
person-residence-change = Wohnort wählen
person-residence-close = Länder schließen
person-residence-eu = In der Europäischen Union, Land nicht angegeben
person-residence-eea = In Island, Liechtenstein oder Norwegen, Land nicht angegeben
person-language = Sprache für Briefe und Gründe
person-language-hint = Das ist ein Vorschlag. Sie können jedes Mal eine andere wählen.
person-language-usual = Die übliche
person-accounts = Konten
person-no-accounts = Noch kein Konto.
person-object = Für ein weiteres Konto widersprechen
person-object-first = Für ein Konto dieser Person widersprechen
person-object-spoken = Für ein weiteres Konto dieser Person widersprechen
person-on-desk = In der Übersicht zeigen
person-same = Das ist dieselbe Person wie …
person-back = Zurück zu { $name }
person-remove = Diese Person entfernen
person-remove-deleted = Auch ihre gelöschten Konten würden verschwinden.
person-hand-over-title = Weitergeben
person-hand-over-lead = Speichern Sie eine Datei nur mit dieser Person und ihren Konten. Ein anderes Veto Desk kann sie öffnen oder Neues daraus übernehmen.
person-hand-over-evidence = Dateien, die als Nachweise aufbewahrt sind, sind nicht dabei.
person-hand-over = Angaben dieser Person weitergeben …
same-title = Wer ist dieselbe Person wie { $name }?
same-lead = Wählen Sie, wessen Konten auch zu dieser Person gehören.
same-confirm-title = Sind { $kept } und { $other } eine Person?
same-confirm-lead = Sehen Sie zuerst, was geschieht. Es lässt sich gleich rückgängig machen.
same-happens = Was geschieht
same-accounts = { $count ->
    [0] { $other } hat kein Konto, das zu { $kept } kommen könnte.
    [one] Ein Konto kommt von { $other } zu { $kept }.
   *[other] { $count } Konten kommen von { $other } zu { $kept }.
}
same-goes = { $kept } bleibt. { $other } verschwindet aus der Liste der Personen.
same-filled = { $what }: { $value } wird übernommen.
same-differs = Was verschieden ist
same-differing = { $what }: { $kept } bleibt. { $other } kommt in die Notiz.
same-residence = Wohnort: { $kept } bleibt, nicht { $other }.
same-stays = Was gesendet wurde, bleibt, wie es war. Kein Konto, keine Antwort und keine Notiz geht verloren.
same-another = Jemand anderen wählen
same-join = Zu einer Person machen
sheet-for = Ein Blatt für diese Person
sheet-hint = Was getan ist, was als Nächstes kommt und bis wann, in großer Schrift.
sheet-print = Blatt zum Drucken
sheet-save = Blatt speichern
sheet-title = Widersprüche: { $name }
sheet-made = So steht es am { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Bisher wurde nichts gesendet.
sheet-next = Jetzt: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Es gibt keinen Termin zu beachten.
sheet-footer = Diese App ist nicht von Meta · Seite {"{page}"} von {"{pages}"}

## What was just done

done-account-deleted = Das Konto ist aus Ihrer Übersicht entfernt.
done-draft-discarded = Der angefangene Widerspruch ist verworfen.
done-answer-recorded = Die Antwort ist eingetragen.
done-answer-recorded-with-files = Die Antwort ist eingetragen. Was Sie uns gegeben haben, bleibt unverändert neben Ihrer Datei.
done-note-added = Die Notiz ist gespeichert.
done-evidence-kept = { $count ->
    [one] Die Datei bleibt unverändert neben Ihrer Datei.
   *[other] { $count } Dateien bleiben unverändert neben Ihrer Datei.
}
done-evidence-removed = Sie ist von der Liste genommen. Die Datei selbst bleibt in ihrem Ordner.
done-letter-discarded = Der Brief ist verworfen.
done-paper-saved = Gespeichert: { $path }
done-step-recorded = Das ist eingetragen.
done-undone = Rückgängig gemacht: { $what }.
done-account-removed = Das Konto ist entfernt, mit allen Einträgen dazu. Als Nachweise aufbewahrte Dateien bleiben in ihrem Ordner.
done-merged = Änderungen von einem anderen Computer sind in Ihre Datei übernommen.
done-merged-hand = Von Hand gemachte Änderungen sind übernommen.
done-merged-copy = Neben Ihrer Datei lag eine zweite Kopie. Neues daraus ist übernommen.
done-imported = Die andere Datei ist übernommen.
done-imported-nothing = Alles aus dieser Datei steht schon in Ihrer Übersicht.
done-backup-used = Der ältere Stand ist wieder da. Der vorige liegt bei den Sicherungskopien.
done-edited = Ihre Datei wurde außerhalb von Veto Desk geändert. Sie ist noch lesbar. Prüfen Sie, ob Ihre Einträge stimmen.
done-unlocked = Das andere Fenster ist geschlossen. Sie können jetzt hier etwas ändern.
done-person-removed = Die Person ist entfernt.
done-persons-joined = Das ist nun eine Person. Alle ihre Konten sind hier.
done-restarted = Durch einen Fehler wurde Veto Desk beendet. Es läuft wieder. Prüfen Sie, ob Ihre letzte Änderung da ist. Ihre Datei: { $path }
count-added = { $count ->
    [one] Ein Konto ist neu.
   *[other] { $count } Konten sind neu.
}
count-changed = { $count ->
    [one] Ein Konto hat sich geändert.
   *[other] { $count } Konten haben sich geändert.
}
count-removed = { $count ->
    [one] Ein Konto wurde entfernt.
   *[other] { $count } Konten wurden entfernt.
}
done-account-restored = Das Konto ist wieder in Ihrer Übersicht.
done-accounts-added = { $count ->
    [one] Ein Konto aus der Tabelle steht in Ihrer Übersicht. Der Widerspruch dafür ist noch nicht begonnen.
   *[other] { $count } Konten aus der Tabelle stehen in Ihrer Übersicht. Die Widersprüche dafür sind noch nicht begonnen.
}
done-account-covered = Das Konto ist als verknüpft eingetragen. Der andere Widerspruch gilt auch hier, sobald er angenommen ist.
done-pasted = Der kopierte Text ist eingefügt.
done-address-opened = Ihr Browser wurde gebeten, die Seite zu öffnen. Öffnet sich nichts, kopieren Sie die Adresse.
done-text-size = Textgröße: { $percent } %.
done-copy-saved = Eine Kopie ist gespeichert: { $path }
done-file-opened = Die Datei ist geöffnet.
done-several-sent = { $count ->
    [one] 1 Widerspruch ist als gesendet eingetragen.
   *[other] { $count } Widersprüche sind als gesendet eingetragen.
}
done-several-answered = { $count ->
    [one] Die Antwort ist für 1 Konto eingetragen.
   *[other] Die Antwort ist für { $count } Konten eingetragen.
}
done-several-deleted = { $count ->
    [one] 1 Konto ist gelöscht.
   *[other] { $count } Konten sind gelöscht.
}
done-turn-over = { $count ->
    [one] Sie haben das Konto durchgesehen.
   *[other] Sie haben alle { $count } Konten durchgesehen.
}
done-set-aside = Die unlesbare Datei liegt jetzt unter einem neuen Namen hier: { $path }
close-asked = Ihre letzten Änderungen sind noch nicht gespeichert. Speichern Sie zuerst eine Kopie, oder schließen Sie ohne Speichern.

## The file

save-failed-title = Ihre Änderungen sind nicht gespeichert
save-retry = Noch einmal versuchen
save-elsewhere = Kopie speichern …
save-read-only = Der Ordner der Datei ist schreibgeschützt. Alles bleibt hier, solange das Fenster offen ist. Speichern Sie eine Kopie in einem anderen Ordner.
save-full = Der Speicher ist voll. Alles bleibt hier, solange das Fenster offen ist. Schaffen Sie Platz, und versuchen Sie es noch einmal.
save-denied = Das System erlaubt nicht, die Datei zu schreiben. Alles bleibt hier, solange das Fenster offen ist. Speichern Sie eine Kopie in einem anderen Ordner.
save-vanished = Der Ordner der Datei ist nicht mehr da. Alles bleibt hier, solange das Fenster offen ist. Stellen Sie ihn wieder her, oder speichern Sie anderswo eine Kopie.
save-newer = Eine neuere Version von Veto Desk hat die Datei inzwischen geändert. Alles bleibt hier, solange das Fenster offen ist. Speichern Sie eine Kopie, und installieren Sie dann die neuere Version.
save-other = Das Speichern hat nicht geklappt. Alles bleibt hier, solange das Fenster offen ist. Versuchen Sie es noch einmal, oder speichern Sie anderswo eine Kopie.
copy-read-only = Nicht gespeichert: Dieser Ordner ist schreibgeschützt. Wählen Sie einen anderen.
copy-full = Nicht gespeichert: Dort ist der Speicher voll. Wählen Sie einen anderen Ort.
copy-denied = Nicht gespeichert: Das System erlaubt das Schreiben dort nicht. Wählen Sie einen anderen Ordner.
copy-vanished = Nicht gespeichert: Diesen Ordner gibt es nicht. Wählen Sie einen anderen.
copy-other = Nicht gespeichert. Wählen Sie einen anderen Ort.
trouble-title = Ihre Datei ließ sich nicht öffnen
trouble-damaged = Die Datei ist beschädigt, in Zeile { $line }, Spalte { $column }.
trouble-newer = Diese Datei stammt von einer neueren Version von Veto Desk. Installieren Sie diese Version, um sie zu öffnen.
trouble-too-large = Die Datei ist viel größer als jede Datei dieser App.
trouble-denied = Das System erlaubt nicht, diese Datei zu lesen. Prüfen Sie, wer sie lesen darf.
trouble-missing = An diesem Ort gibt es keine Datei.
trouble-other = Die Datei ließ sich nicht lesen.
trouble-untouched = Es wurde nichts geändert. Was Sie auch wählen: Diese Datei bleibt erhalten.
trouble-previous = Die neueste Sicherungskopie
trouble-previous-what = Erstellt am { $date }, mit { $count ->
    [one] einem Konto.
   *[other] { $count } Konten.
}
trouble-use-previous = Diese Sicherungskopie nehmen
trouble-other-file = Andere Datei
trouble-new = Eine neue, leere Übersicht
trouble-new-hint = Die alte Datei bleibt daneben unter einem neuen Namen.
trouble-start-new = Mit leerer Übersicht beginnen

settings-title = Einstellungen
settings-theme = Hell oder dunkel
theme-system = Wie auf diesem Computer
theme-light = Hell
theme-dark = Dunkel
settings-contrast = Kontrast
contrast-system = Kontrast wie auf diesem Computer
contrast-normal = Normaler Kontrast
contrast-high = Hoher Kontrast, in Schwarz und Weiß
settings-language = Sprache
settings-language-hint = Die Sprache der App. Gründe und Briefe haben eine eigene Sprache.
settings-language-of-system = Wie auf diesem Computer: { $language }
settings-language-not-reviewed = Diese Texte hat noch niemand geprüft, der mit der Sprache aufgewachsen ist. Ist etwas unklar, wählen Sie Englisch.
settings-language-reviewed = Diese Texte hat jemand geprüft, der mit der Sprache aufgewachsen ist.
languages-more = Weitere Sprachen
settings-language-help = Sie können helfen, sie zu verbessern, auch ohne besonderes Programm. Die Datei CONTRIBUTING sagt, wie.
settings-text-size = Textgröße
text-size-percent = { $percent } %
settings-text-size-hint = Alles wächst mit dem Text. Strg mit Plus oder Minus tut auf jeder Seite dasselbe.
settings-companion = Während ein Formular offen ist
settings-companion-on = Dieses Fenster neben dem Browser verkleinern
settings-companion-hint = Das kleine Fenster zeigt immer einen Schritt. Eine Schaltfläche macht es wieder groß.
settings-graphics = Grafik
settings-graphics-simple = Einfache Grafik
settings-graphics-hint = Haken Sie das an, wenn das Fenster flackert, leer bleibt oder langsam ist. Es sieht gleich aus und gilt ab dem nächsten Start.
settings-file = Ihre Datei
settings-file-lead = Alles steht in einer Datei auf diesem Computer, und nur dort. Nur Sie können sie lesen.
settings-file-path = Wo sie liegt
settings-copy-path = Speicherort kopieren
settings-save-copy = Kopie speichern …
settings-open = Andere Datei öffnen …
settings-picking = Ein Fenster zum Wählen einer Datei ist offen.
settings-typed-path = Pfad einer Datei
settings-typed-path-hint = Nur, wenn sich kein Fenster zum Wählen einer Datei öffnet.
settings-typed-open = Diese Datei öffnen
settings-typed-copy = Kopie dort speichern
settings-typed-import = Einträge daraus übernehmen
settings-open-folder = Ordner öffnen
settings-import-title = Einträge aus einer anderen Datei
settings-import-lead = Übernehmen Sie, was eine andere Datei von Veto Desk enthält. Nichts geht verloren, und nichts ist doppelt da.
settings-import = Einträge aus einer Datei übernehmen …
settings-backups-title = Sicherungskopien
settings-backups-lead = Die App bewahrt ältere Stände Ihrer Datei auf. Sie können zu jedem davon zurück.
settings-backups = Zu einem älteren Stand zurück …
backups-title = Zurück zu einem älteren Stand
backups-lead = Wählen Sie einen Tag. Ihre Übersicht sieht dann so aus wie damals.
backups-reading = Sicherungskopien werden gesucht …
backups-none = Es gibt noch keine Sicherungskopie. Bei jedem Start entsteht eine, und stündlich, während Sie arbeiten.
backups-use = Diesen Stand zurückholen
backups-back = Zurück zu den Einstellungen
backups-undo = Der jetzige Stand wird vorher kopiert. Sie können die Änderung rückgängig machen.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Ein Konto
   *[other] { $accounts } Konten
}, { $objections ->
    [one] ein Widerspruch
   *[other] { $objections } Widersprüche
}
settings-about = Info
settings-version = Veto Desk { $version }
settings-facts = Adressen und Regeln wurden am 22. November 2026 aus datierten Quellen gesammelt. Für diese Version hat niemand die Adressen geöffnet.
settings-no-advice = Diese App ist keine Rechtsberatung.
settings-licence = Veto Desk ist freie Software, nach Ihrer Wahl unter der MIT-Lizenz oder der Apache-Lizenz. Es enthält Werke anderer.
settings-licences = Wessen Werke enthalten sind
licences-title = Wessen Werke enthalten sind
licences-lead = Veto Desk enthält Werke anderer. Hier stehen sie, nach Lizenz geordnet, auf Englisch.
licences-hint = „OR“ heißt, dass Sie wählen dürfen. „AND“ heißt, dass alle gelten. Manche Werke sind nur auf einem System im Programm.
licences-show = Werke und Texte zeigen
licences-show-spoken = Werke und Texte zeigen unter { $licence }
licences-works = Werke
licences-text = Text { $number }
licences-back = Zurück zur Liste

## Help

help-title = Hilfe
help-lead = Veto Desk führt Sie zum offiziellen Formular und behält Ihren Widerspruch im Blick, bis alles geklärt ist.
help-how = So geht es
help-how-1 = Beantworten Sie ein paar kurze Fragen. Jede Antwort wird gleich gespeichert.
help-how-2 = Öffnen Sie die offizielle Seite, und fügen Sie ein, was wir vorbereitet haben.
help-how-3 = Klicken Sie dort auf „Absenden“. Sagen Sie dann hier, dass Sie es gesendet haben.
help-how-4 = Kommt eine Antwort, tragen Sie sie hier ein. Die Übersicht zeigt den nächsten Schritt.
help-does = Was ein Widerspruch bewirkt
help-does-1 = Er beendet die künftige Nutzung Ihrer Beiträge. Was eine KI schon gelernt hat, bleibt in ihr.
help-does-2 = Er gilt nicht für Fotos von Ihnen, die andere veröffentlichen.
help-does-3 = Er entfernt Meta AI nicht aus Ihren Apps.
help-safe = Ihre Daten
help-safe-1 = Alles bleibt in einer Datei auf diesem Computer. Die App selbst geht nicht ins Internet.
help-safe-2 = Sie öffnet nur die offiziellen Adressen aus ihrer eigenen Liste, und nur, wenn Sie es verlangen.
help-safe-3 = Sie fragt nie nach einem Passwort, einem Code oder einem Ausweis.
help-copies = Ihre Datei und ihre Kopien
help-copies-1 = Ältere Stände liegen neben Ihrer Datei. In den Einstellungen können Sie zu einem davon zurück.
help-copies-2 = Die Datei kann in einem Ordner liegen, den mehrere Computer teilen. Was jeder hinzufügt, bleibt.
help-copies-3 = Für einen neuen Computer speichern Sie eine Kopie und öffnen sie dort.
help-keys = Tasten
help-keys-tab = Mit Tab und Umschalt+Tab wechseln Sie zwischen allem, was sich anklicken lässt. Die Leertaste oder die Eingabetaste klickt es an.
help-keys-answers = Mit den Pfeiltasten wechseln Sie zwischen den Antworten auf eine Frage. Auch der erste Buchstabe einer Antwort führt zu ihr.
help-keys-size = Strg mit Plus oder Minus macht alles größer oder kleiner. Strg mit 0 stellt die Größe zurück.
help-keys-copy = In einem Textfeld kopiert Strg mit C, und Strg mit V fügt ein.
help-keys-go-on = Strg mit der Eingabetaste löst die wichtigste Schaltfläche der Seite aus. Beantworten Sie eine Frage in einem Feld, genügt die Eingabetaste.
help-keys-back = Alt mit dem Pfeil nach links geht zurück. In einem Textfeld bewegt es den Cursor um ein Wort.
help-keys-help = F1 öffnet diese Seite.
help-keys-undo = Strg mit Z macht die letzte Änderung rückgängig. In einem Textfeld nimmt es Buchstaben zurück.

## Guides

guides-here = Anleitungen, die hier helfen
guides-search = Anleitungen durchsuchen
guides-search-hint = Ein Wort oder mehrere, zum Beispiel „Formular“ oder „Handy“
guides-found = { $count ->
    [one] Eine Anleitung gefunden.
   *[other] { $count } Anleitungen gefunden.
}
guides-none-found = Versuchen Sie ein anderes Wort oder weniger Wörter. Löschen Sie Ihre Eingabe, um alle Anleitungen zu sehen.
guides-object = Widersprechen
guides-trouble = Das Formular fehlt, und andere Schwierigkeiten
guides-after = Nach dem Senden
guides-places = Wo Sie leben
guides-good-to-know = Gut zu wissen
guides-app = Diese App
guide-checked = Geprüft am { $date }
guide-platforms = Für { $names }
guide-residences = Für Menschen, die hier leben: { $names }
guide-sources = Quellen
guide-source = { $title }, { $date }
guide-source-app = Diese App selbst
guide-close = Anleitung schließen

## Where there is no window

start-usage = Aufruf: veto-desk [--file] [PFAD] [--software]
start-no-folder = Veto Desk hat keinen Ordner für seine Datei gefunden. Starten Sie es mit --file und einem Pfad.
start-no-screen = Veto Desk kann sein Fenster nicht öffnen. Es hat keinen Bildschirm gefunden. Starten Sie es vom Desktop aus.
start-no-picture = Veto Desk kann sein Fenster nicht öffnen. Der Bildschirm nimmt kein Bild von der App an. Installieren oder aktualisieren Sie den Grafiktreiber.
start-no-library = Veto Desk kann sein Fenster nicht öffnen. Das Fenstersystem oder eine seiner Bibliotheken hat nicht geantwortet.
start-stopped = Durch einen Fehler wurde Veto Desk beendet. Ihre Eingaben sind gespeichert. Starten Sie es neu, um weiterzumachen. Ihre Datei: { $path }
