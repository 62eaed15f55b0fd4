### Words for the fact files in assets/catalog, in German: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Ihre Beiträge, Fotos, Kommentare und KI-Chats. Messenger gehört dazu.
platform-instagram = Instagram
platform-instagram-hint = Ihre Beiträge, Fotos, Kommentare und KI-Chats. Threads gehört dazu.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Was Sie in WhatsApp an Meta AI schreiben. Ihre privaten Chats werden nicht genutzt.
platform-no-account = Ohne Konto
platform-no-account-hint = Sie haben kein Konto, aber andere schreiben über Sie oder teilen Bilder von Ihnen.

## Where a person lives, and the right that applies there

zone-eu = Europäische Union
zone-eea = Island, Liechtenstein oder Norwegen
zone-uk = Vereinigtes Königreich
zone-switzerland = Schweiz
zone-brazil = Brasilien
zone-unclear = Ein Ort, dessen Recht wir nicht geprüft haben
zone-elsewhere = Ein anderes Land
law-eu = Sie haben ein Widerspruchsrecht nach Artikel 21 DSGVO.
law-eea = Sie haben ein Widerspruchsrecht nach Artikel 21 DSGVO. Sie gilt durch das EWR-Abkommen.
law-uk = Sie haben ein Widerspruchsrecht nach Artikel 21 UK GDPR.
law-switzerland = Nach den Artikeln 30 bis 32 des Schweizer Datenschutzgesetzes können Sie diese Nutzung ausdrücklich verbieten.
law-brazil = Nach Artikel 18 LGPD können Sie einer Nutzung widersprechen, die dem Gesetz nicht entspricht.
law-unclear = Welches Recht an Ihrem Wohnort gilt, haben wir nicht geprüft.
law-elsewhere = An Ihrem Wohnort ist kein Recht gegen diese Nutzung Ihrer eigenen Beiträge bekannt.

## Routes

route-facebook-ai-page = Metas KI-Seite, für Facebook
route-facebook-ai-page-audience = Für Menschen mit Facebook-Konto in der EU, in Island, Liechtenstein, Norwegen, im Vereinigten Königreich oder in der Schweiz.
route-facebook-form-2025 = Facebook-Formular von 2025
route-facebook-form-2025-audience = Für Menschen mit Facebook-Konto in der EU, in Island, Liechtenstein, Norwegen oder in der Schweiz.
route-facebook-form-2024 = Facebook-Formular von 2024
route-facebook-form-2024-audience = Für Menschen mit Facebook-Konto in der EU, in Island, Liechtenstein, Norwegen, im Vereinigten Königreich oder in der Schweiz.
route-facebook-router = Facebook-Formular für alle Widersprüche
route-facebook-router-audience = Für Menschen mit Facebook-Konto in der EU, in Island, Liechtenstein, Norwegen oder im Vereinigten Königreich.
route-facebook-legitimate-interest = Facebook-Formular gegen „berechtigte Interessen“
route-facebook-legitimate-interest-audience = Für Menschen mit Facebook-Konto in der EU, in Island, Liechtenstein oder Norwegen.
route-meta-privacy-rights = Metas allgemeine Seite für Datenschutzanfragen
route-meta-privacy-rights-audience = Für Menschen mit Facebook- oder Instagram-Konto, wenn das KI-Formular nicht erscheint.
route-instagram-ai-page = Metas KI-Seite, für Instagram
route-instagram-ai-page-audience = Für Menschen mit Instagram-Konto in der EU, in Island, Liechtenstein, Norwegen, im Vereinigten Königreich oder in der Schweiz.
route-instagram-form-2025 = Instagram-Formular von 2025
route-instagram-form-2025-audience = Für Menschen mit Instagram-Konto in der EU, in Island, Liechtenstein, Norwegen oder in der Schweiz.
route-instagram-form-2024 = Älteres Instagram-Formular
route-instagram-form-2024-audience = Für Menschen mit Instagram-Konto in der EU, in Island, Liechtenstein, Norwegen, im Vereinigten Königreich oder in der Schweiz.
route-instagram-legitimate-interest = Instagram-Formular gegen „berechtigte Interessen“
route-instagram-legitimate-interest-audience = Für Menschen mit Instagram-Konto in der EU, in Island, Liechtenstein oder Norwegen.
route-uk-privacy-centre = Metas Privacy Center
route-uk-privacy-centre-audience = Für Menschen mit Facebook- oder Instagram-Konto im Vereinigten Königreich.
route-brazil-facebook-ai-page = Metas KI-Seite, für Facebook in Brasilien
route-brazil-facebook-ai-page-audience = Für Menschen mit Facebook-Konto in Brasilien.
route-brazil-facebook-form = Facebook-Formular, in Brasilien
route-brazil-facebook-form-audience = Für Menschen mit Facebook-Konto in Brasilien.
route-brazil-instagram-ai-page = Metas KI-Seite, für Instagram in Brasilien
route-brazil-instagram-ai-page-audience = Für Menschen mit Instagram-Konto in Brasilien.
route-brazil-whatsapp-ai-messages = WhatsApp-Formular für Nachrichten mit KIs, in Brasilien
route-brazil-whatsapp-ai-messages-audience = Für Menschen mit WhatsApp-Konto in Brasilien.
route-brazil-others-ai-page = Metas KI-Seite, für Menschen ohne Konto in Brasilien
route-brazil-others-ai-page-audience = Für Menschen in Brasilien, die kein Konto haben.
route-whatsapp-ai-messages = WhatsApp-Formular für Nachrichten mit KIs
route-whatsapp-ai-messages-audience = Für Menschen mit WhatsApp-Konto in der EU, in Island, Liechtenstein, Norwegen, im Vereinigten Königreich oder in der Schweiz.
route-whatsapp-general = Allgemeines Datenschutzformular von WhatsApp
route-whatsapp-general-audience = Für Menschen mit WhatsApp-Konto in Europa.
route-third-party-data = Metas Formular für Informationen von Dritten
route-third-party-data-audience = Für Menschen in der EU, in Island, Liechtenstein, Norwegen, im Vereinigten Königreich oder in der Schweiz. Ein Konto ist nicht nötig.
route-third-party-data-elsewhere = Metas Formular für Informationen von Dritten, in anderen Ländern
route-third-party-data-elsewhere-audience = Für Menschen in allen anderen Ländern, mit oder ohne Konto.
route-unclear-facebook-ai-page = Metas KI-Seite, für Facebook
route-unclear-facebook-ai-page-audience = Für Menschen mit Facebook-Konto an Orten, deren Recht wir nicht geprüft haben.
route-unclear-instagram-ai-page = Metas KI-Seite, für Instagram
route-unclear-instagram-ai-page-audience = Für Menschen mit Instagram-Konto an Orten, deren Recht wir nicht geprüft haben.
route-unclear-whatsapp-ai-messages = WhatsApp-Formular für Nachrichten mit KIs
route-unclear-whatsapp-ai-messages-audience = Für Menschen mit WhatsApp-Konto an Orten, deren Recht wir nicht geprüft haben.
route-letter-meta-ireland = Brief an Meta in Irland
route-letter-meta-ireland-audience = Für Menschen mit Facebook- oder Instagram-Konto in der EU, in Island, Liechtenstein oder Norwegen.
route-letter-meta-ireland-others = Brief an Meta in Irland, ohne Konto
route-letter-meta-ireland-others-audience = Für Menschen in der EU, in Island, Liechtenstein oder Norwegen, die kein Konto haben.
route-letter-meta-ireland-whatsapp = Brief an Meta in Irland, zu KI in WhatsApp
route-letter-meta-ireland-whatsapp-audience = Für Menschen mit WhatsApp-Konto in der EU, in Island, Liechtenstein oder Norwegen.
route-letter-whatsapp-ireland = Brief an WhatsApp in Irland
route-letter-whatsapp-ireland-audience = Für Menschen mit WhatsApp-Konto in der EU, in Island, Liechtenstein oder Norwegen.

## Steps: opening the form

step-log-in = Melden Sie sich zuerst an, im selben Browser.
step-log-in-facebook = Melden Sie sich zuerst bei Facebook an, im selben Browser.
step-log-in-instagram = Melden Sie sich zuerst bei Instagram an, im selben Browser.
step-open-address = Öffnen Sie die Adresse.
step-open-page = Öffnen Sie die Seite von Meta.
step-phone-address-bar = Fügen Sie die Adresse in den Browser Ihres Handys ein, damit sich keine App öffnet.
step-scroll-end = Scrollen Sie ans Ende der Seite. Dort steht das Formular.
step-answer-yes = Falls gefragt wird, ob es um KI bei Meta geht, antworten Sie mit Ja.
step-find-link-facebook = Scrollen Sie nach unten. Wählen Sie den Link zum Widerspruch für Facebook.
step-find-link-instagram = Scrollen Sie nach unten. Wählen Sie den Link zum Widerspruch für Instagram.
step-find-link-whatsapp = Scrollen Sie nach unten. Wählen Sie den Link zu Ihren Nachrichten mit KIs auf WhatsApp.
step-find-link-others = Scrollen Sie nach unten. Suchen Sie einen Link für Menschen ohne Konto.
step-find-link-top = Wählen Sie im Kasten oben das Wort „widersprechen“.
step-app-settings = Öffnen Sie in der App die Einstellungen.
step-app-privacy-centre = Öffnen Sie das Privacy Center.
step-app-object-link = Öffnen Sie den Teil über KI bei Meta, und tippen Sie auf das Wort „widersprechen“.
step-facebook-app-menu = Tippen Sie in der Facebook-App auf die drei Striche.
step-facebook-app-settings = Tippen Sie auf „Einstellungen und Privatsphäre“.
step-facebook-app-centre = Tippen Sie auf „Privacy Center“.
step-instagram-app-menu = Gehen Sie in der Instagram-App zu Ihrem Profil, und tippen Sie auf die drei Striche.
step-instagram-app-centre = Tippen Sie fast am Ende der Liste auf „Privacy Center“.
step-pick-product = Wählen Sie Facebook oder Instagram.
step-pick-objection = Wählen Sie den Widerspruch.
step-whatsapp-choose = Wählen Sie „Wie kann ich der Verarbeitung meiner Informationen widersprechen“.
step-third-party-choose = Wählen Sie den Widerspruch gegen die Nutzung Ihrer Informationen von Dritten.
step-third-party-concern = Wählen Sie, worum es bei Ihrer Anfrage geht.
step-ask-meta-ai = Stellen Sie Meta AI eine Frage zu Ihrer Person. Behalten Sie Ihre Frage und ein Bildschirmfoto der Antwort.

## Steps: ways that are drawn

step-facebook-web-picture = Klicken Sie auf facebook.com auf Ihr Profilbild.
step-facebook-web-settings = Klicken Sie auf „Einstellungen und Privatsphäre“.
step-facebook-web-centre = Klicken Sie auf „Privacy Center“.
step-facebook-web-ai = Klicken Sie auf „KI bei Meta“.
step-facebook-web-shared = Klicken Sie auf den Teil zu dem, was Sie in Metas Produkten teilen. Suchen Sie dort das Formular.
step-instagram-web-profile = Gehen Sie auf Instagram zu Ihrem Profil.
step-instagram-web-menu = Klicken Sie auf die drei Striche.
step-instagram-web-centre = Klicken Sie unter „Mehr Infos und Hilfe“ auf „Privacy Center“.
step-instagram-web-object = Klicken Sie auf das Wort „widersprechen“.
step-whatsapp-chat = Öffnen Sie in WhatsApp den Chat.
step-whatsapp-chat-privacy = Suchen Sie in diesem Chat „Erweiterter Chat-Datenschutz“. Schalten Sie ihn ein.

## Words in drawings of forms and menus

drawn-ask-ai = Geht es um KI bei Meta?
drawn-yes = Ja
drawn-product = Produkt wählen
drawn-facebook-or-instagram = Facebook oder Instagram
drawn-request = Anfrage wählen
drawn-objection = Widersprechen
drawn-question = Frage wählen
drawn-whatsapp-objection = Wie kann ich widersprechen …
drawn-third-party-objection = Der Nutzung meiner Informationen von Dritten widersprechen
drawn-concern = Wählen, worum es geht
drawn-your-concern = Ihr Anliegen
drawn-facebook = Facebook
drawn-facebook-app = Facebook-App
drawn-instagram = Instagram
drawn-instagram-profile = Ihr Profil
drawn-whatsapp = WhatsApp
drawn-menu = Menü
drawn-settings-privacy = Einstellungen und Privatsphäre
drawn-privacy-centre = Privacy Center
drawn-more-info = Mehr Infos und Hilfe
drawn-profile-picture = Ihr Profilbild
drawn-profile = Profil
drawn-three-lines = Die drei Striche
drawn-ai-at-meta = KI bei Meta
drawn-shared = Informationen, die Sie in Meta-Produkten geteilt haben
drawn-object = widersprechen
drawn-ai-page = Metas KI-Seite
drawn-ai-messages = Nachrichten mit KIs auf WhatsApp
drawn-form = Das Formular
drawn-a-chat = Der Chat
drawn-this-chat = In diesem Chat
drawn-advanced-privacy = Erweiterter Chat-Datenschutz

## Steps: filling it in

step-check-email = Prüfen Sie die E-Mail-Adresse. Es sollte die Adresse dieses Kontos sein.
step-country-and-email = Prüfen Sie die E-Mail-Adresse. Wird nach einem Land gefragt, wählen Sie Ihres.
step-paste = Fügen Sie Ihren Text in das Feld ein.
step-paste-optional = Fügen Sie Ihren Text in das Feld ein. In der EU darf es leer bleiben.
step-paste-names-ai = Fügen Sie Ihren Text ein. Prüfen Sie, ob darin KI bei Meta vorkommt.
step-paste-and-send = Fügen Sie Ihren Text ein, wenn Sie möchten, und wählen Sie „Senden“.
step-brazil-fields = Geben Sie Ihr Land, Ihre E-Mail-Adresse und Ihren Text ein.
step-whatsapp-number = Geben Sie Ihre WhatsApp-Nummer mit Landesvorwahl ein.
step-whatsapp-email = Geben Sie eine E-Mail-Adresse ein, deren Post Sie jetzt lesen können.
step-third-party-fields = Geben Sie Ihren Namen, Ihr Land und Ihre E-Mail-Adresse ein.
step-third-party-proof = Fügen Sie Ihren Text, Ihre Frage an Meta AI und das Bildschirmfoto ein.

## Steps: sending it

step-send = Wählen Sie „Absenden“ oder „Senden“.
step-wait-screenshot = Warten Sie auf die Meldung auf der Seite. Machen Sie ein Bildschirmfoto davon.
step-brazil-code = Lassen Sie die Seite offen. Geben Sie den Code aus der E-Mail ein.
step-enter-code = Lassen Sie die Seite offen. Geben Sie den Code aus der E-Mail ein.
step-whatsapp-answer-mail = In einer E-Mail werden Sie gefragt, welcher Nutzung Sie widersprechen und warum. Antworten Sie darauf.

## Steps: by post

step-letter-print = Setzen Sie Ihren Text in einen Brief, mit Namen, Anschrift und Datum. Drucken Sie ihn.
step-letter-sign = Unterschreiben Sie ihn.
step-letter-registered = Senden Sie ihn als Einschreiben. So können Sie nachweisen, dass er angekommen ist.
step-letter-slip = Behalten Sie den Beleg der Post.
step-letter-note-date = Notieren Sie den Tag, an dem er zugestellt wurde.

## What comes after sending

after-mail-minutes = Oft kommt nach wenigen Minuten eine E-Mail. Vielleicht nimmt sie Ihren Widerspruch schon an.
after-mail-day = Es kann auch einen Tag dauern. Kommt in zwei Tagen nichts, sehen Sie im Spam-Ordner nach.
after-popup = Auf dem Handy kann statt einer E-Mail eine Meldung auf dem Bildschirm kommen.
after-english = Die Antwort kann auf Englisch sein. Das ist normal.
after-keep = Behalten Sie die Antwort. Es ist keine Seite bekannt, auf der Sie Ihren Widerspruch später nachsehen könnten.
after-code = Zuerst kommt vielleicht eine E-Mail mit einem Code. Das ist noch nicht die Antwort.
after-question-whatsapp = WhatsApp fragt per E-Mail, welcher Nutzung Sie widersprechen und warum. Beantworten Sie diese E-Mail.
after-review = Vielleicht sieht sich ein Mensch Ihre Anfrage an. Wie lange das dauert, ist nicht bekannt.
after-refusal-form = Eine Ablehnung aus Textbausteinen ist möglich. Behalten Sie auch diese.
after-letter = Die Antwort kann per Post oder per E-Mail kommen.

## What sources disagree about, and what to know before

note-not-checked-live = Für diese Version der App hat niemand diese Adresse geöffnet. Sie ist nur aus datierten Quellen bekannt.
note-region = Meta zeigt das Formular nur, wenn Sie angemeldet sind, und nicht in jedem Land. Nutzen Sie ein VPN, schalten Sie es zuerst aus.
note-log-in-first = Sehen Sie stattdessen eine Seite über Meta AI, melden Sie sich an. Öffnen Sie dann die Adresse noch einmal.
note-linked-accounts = Laut Meta gilt ein Widerspruch für alle Konten im selben Accounts Centre (Kontenübersicht). Manche Ratgeber sehen das anders. Sicher ist ein Widerspruch für jedes Konto.
note-late-objection = Ihr Widerspruch beendet die künftige Nutzung. Aus bereits trainierter KI kann er nichts herausholen. Ob er auch für ältere Beiträge gilt, ist umstritten.
note-others-posts = Ihr Widerspruch gilt nicht für das, was andere über Sie veröffentlichen.
note-ai-chats = Laut Meta gilt der Widerspruch auch für Ihre Chats mit Meta AI hier. Eine Verbraucherorganisation sagte 2025, das stimme nicht.
note-earlier-objection = Laut Meta zählt ein Widerspruch von 2024 noch immer. Manche raten, ihn zur Sicherheit zu wiederholen.
note-meta-account = Die Seite hat noch einen Link für ein Meta-Konto, etwa für die Meta-AI-App oder Quest.
note-pages = Ob man für eine Facebook-Seite widersprechen kann, ist umstritten. Melden Sie sich mit Ihrem persönlichen Profil an.
note-reason-optional = In der EU müssen Sie keinen Grund nennen.
note-country-if-asked = Manche wurden nach ihrem Land gefragt, andere nicht.
note-form-of-2024 = 2024 verlangte dieses Formular ein Land, einen Grund und einen Code. Eine Person sollte mindestens 100 Zeichen schreiben.
note-norway = 2024 nahm Metas Formular bei manchen das Land Norwegen nicht an. Aus Norwegen ist ein Brief ein anderer Weg.
note-router-replaced = Meta hat diese Adresse am 23. Juli 2026 in seiner Richtlinie ersetzt. Sie führt jetzt vielleicht ins Leere.
note-any-objection = Dieses Formular ist für Widersprüche jeder Art. Ihr Text muss sagen, dass es um KI geht.
note-general-channel = Diese Seite ist für Datenschutzanfragen jeder Art. Ob sie zum KI-Formular führt, ist nicht bekannt.
note-uk-instagram = Am Computer gilt diese Adresse für Facebook. Für Instagram nutzen Sie das Privacy Center in der Instagram-App.
note-uk-form-unknown = Die Adresse eines Formulars nur für das Vereinigte Königreich ist nicht bekannt. Auch nicht, welches Meta-Unternehmen dort verantwortlich ist.
note-brazil-form-unknown = Die Adresse von Metas Formular für Brasilien ist nicht bekannt. Die Seite führt vielleicht dorthin.
note-brazil-reason = In Brasilien verlangte das Formular noch im Dezember 2025 einen kurzen Grund.
note-brazil-non-users = 2024 hat Meta der brasilianischen Behörde ein Formular für Menschen ohne Konto zugesagt. Wo es steht, ist nicht bekannt.
note-unclear-law = An Ihrem Wohnort erscheint das Formular vielleicht nicht. Das Recht dort haben wir nicht geprüft.
note-whatsapp-address = Die Adresse des Formulars selbst ist nicht bekannt. Die Seite von Meta sollte einen Link dazu haben.
note-whatsapp-separate = WhatsApp braucht immer einen eigenen Widerspruch, auch wenn Ihre Konten verknüpft sind.
note-whatsapp-two-routes = WhatsApp hat zwei Formulare: eines für Nachrichten mit KIs, und ein allgemeines. Viele Ratgeber verwechseln sie.
note-whatsapp-private = Ihre privaten Chats werden nicht genutzt. Nur was jemand an Meta AI sendet, geht an Meta.
note-whatsapp-precaution = Im Juni 2025 nannte Meta dieses Formular Berichten zufolge eine Vorsichtsmaßnahme. Solche Nachrichten würden nicht genutzt, hieß es damals.
note-whatsapp-not-theirs = WhatsApp antwortet vielleicht, das sei Sache von Meta. Behalten Sie die Antwort, und nutzen Sie das Formular für Nachrichten mit KIs.
note-whatsapp-disputed = Im Mai 2025 hieß es, für WhatsApp sei kein Widerspruch möglich. Inzwischen nennt Meta ein eigenes Formular.
note-third-party-limit = In diesem Formular geht es um Daten von „Dritten“. Meta meint damit das offene Internet und Daten, die es lizenziert hat. Ein Foto von Ihnen, das jemand auf Facebook zeigt, gehört vielleicht nicht dazu.
note-third-party-italy = Die italienische Behörde nennt dieses Formular für Menschen ohne Konto, deren Daten andere veröffentlicht haben.
note-third-party-proof = Ob Sie nachweisen müssen, dass Meta Daten über Sie hat, ist umstritten.
note-third-party-proof-needed = Dieses Formular verlangt ein Bildschirmfoto einer Antwort von Meta AI, die Ihre Daten zeigt.
note-third-party-not-automatic = Meta sagt, dass es solchen Anfragen nicht automatisch stattgibt. 2023 wurden mehr als ein Dutzend Kunstschaffende abgewiesen.
note-ask-who-posted = Kennen Sie die Person, die es veröffentlicht hat? Bitten Sie sie, es zu löschen. Dafür braucht es kein Formular.
note-letter-proof = Ein Einschreiben ist der Weg, für den Sie einen Nachweis haben.
note-letter-no-email = Für Widersprüche ist keine E-Mail-Adresse von Meta bestätigt. Ein Widerspruch per E-Mail kam mit einem Fehler zurück.
note-letter-others = Metas Richtlinie nennt auch Menschen ohne Konto. Im Brief können Sie also auch ansprechen, was andere geteilt haben.
note-letter-whatsapp-two = Meta betreibt Meta AI in WhatsApp. Schreiben Sie daher an beide Unternehmen, Meta und WhatsApp.

## Where there is no route

why-elsewhere-own-posts = An Ihrem Wohnort bietet Meta kein Formular gegen die Nutzung Ihrer eigenen Beiträge. Ein Recht darauf ist nicht bekannt.
why-elsewhere-whatsapp = Nach allem, was bekannt ist, bietet Meta dieses Formular an Ihrem Wohnort nicht an. Ein Recht darauf ist nicht bekannt.
help-private-account = Stellen Sie Ihr Konto auf privat. Neue Beiträge sind dann nicht öffentlich.
help-limit-old-posts = Begrenzen Sie, wer Ihre alten Beiträge sehen kann.
help-delete-posts = Löschen Sie Beiträge, die nicht genutzt werden sollen, oder das ganze Konto.
help-avoid-meta-ai = Nutzen Sie Meta AI nicht, und vertrauen Sie ihr nichts Privates an.
help-third-party-form = Zeigt Meta AI Ihre Daten, nutzen Sie Metas Formular für Informationen von Dritten.
help-whatsapp-avoid-meta-ai = Schreiben Sie nicht an Meta AI, und erwähnen Sie sie in keinem Chat.
help-whatsapp-delete-chat = Archivieren oder löschen Sie den Chat mit Meta AI. Meta AI selbst lässt sich nicht entfernen.
help-whatsapp-chat-privacy = Schalten Sie in jedem Chat den erweiterten Chat-Datenschutz ein. Seine Nachrichten werden dann nicht für KI-Funktionen genutzt.
help-whatsapp-accounts-centre = Lassen Sie WhatsApp aus Ihrem Accounts Centre (Kontenübersicht) heraus. Die KI-Chats dort sind dann weniger mit Ihren anderen Konten verknüpft.
help-whatsapp-reset = Manche berichten, dass „/reset-ai“ im Chat Metas Kopie löscht. Bestätigen konnten wir das nicht.

## Countries and territories

place-AT = Österreich
place-BE = Belgien
place-BG = Bulgarien
place-HR = Kroatien
place-CY = Zypern
place-CZ = Tschechien
place-DK = Dänemark
place-EE = Estland
place-FI = Finnland
place-FR = Frankreich
place-DE = Deutschland
place-DE-BW = Baden-Württemberg
place-DE-BY = Bayern
place-DE-BE = Berlin
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hamburg
place-DE-HE = Hessen
place-DE-MV = Mecklenburg-Vorpommern
place-DE-NI = Niedersachsen
place-DE-NW = Nordrhein-Westfalen
place-DE-RP = Rheinland-Pfalz
place-DE-SL = Saarland
place-DE-SN = Sachsen
place-DE-ST = Sachsen-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Thüringen
place-GR = Griechenland
place-HU = Ungarn
place-IE = Irland
place-IT = Italien
place-LV = Lettland
place-LT = Litauen
place-LU = Luxemburg
place-MT = Malta
place-NL = Niederlande
place-PL = Polen
place-PT = Portugal
place-RO = Rumänien
place-SK = Slowakei
place-SI = Slowenien
place-ES = Spanien
place-SE = Schweden
place-GP = Guadeloupe
place-GF = Französisch-Guayana
place-MQ = Martinique
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Azoren
place-PT-30 = Madeira
place-ES-CN = Kanarische Inseln
place-IS = Island
place-LI = Liechtenstein
place-NO = Norwegen
place-GB = Vereinigtes Königreich
place-CH = Schweiz
place-BR = Brasilien
place-JP = Japan
place-KR = Südkorea
place-AD = Andorra
place-MC = Monaco
place-SM = San Marino
place-VA = Vatikanstadt
place-JE = Jersey
place-GG = Guernsey
place-IM = Insel Man
place-GI = Gibraltar
place-FO = Färöer
place-GL = Grönland
place-CY-NORTH = Nordzypern
place-GB-BASES = Britische Stützpunkte auf Zypern
place-US = Vereinigte Staaten
place-other = Ein anderes Land

## Reasons one can tick

reason-no-expectation-tick = Damit konnte ich beim Veröffentlichen nicht rechnen
reason-children-tick = Meine Fotos oder Beiträge zeigen meine Kinder
reason-health-tick = Meine Beiträge sagen etwas über meine Gesundheit
reason-belief-politics-tick = Meine Beiträge zeigen meinen Glauben oder meine politische Meinung
reason-my-work-tick = Meine Texte und Bilder sind meine eigene Arbeit
reason-others-in-my-pictures-tick = Auf meinen Bildern sind andere Menschen
reason-posts-from-youth-tick = Einige Beiträge stammen aus meiner Jugend
reason-cannot-be-undone-tick = Was KI gelernt hat, lässt sich nicht zurücknehmen

## By when an answer is due, and why

rule-gdpr = Artikel 12 Absatz 3 DSGVO gibt dem Unternehmen einen Kalendermonat, ab dem Tag, an dem Ihr Widerspruch ankommt. Ein Formular kommt am Tag des Sendens an. Fällt der letzte Tag auf ein Wochenende oder einen irischen Feiertag, gilt der nächste Arbeitstag. Meta antwortet aus Irland; dass die irischen Feiertage zählen, ist unsere Auslegung.
rule-uk-gdpr = Britisches Recht gibt dem Unternehmen einen Kalendermonat, ab dem Tag, an dem Ihr Widerspruch ankommt. Ein Formular kommt am Tag des Sendens an. Fällt der letzte Tag auf ein Wochenende oder einen Feiertag in England und Wales, gilt der nächste Arbeitstag. Die Zeit steht still, solange das Unternehmen auf etwas wartet, das es von Ihnen braucht.
rule-swiss-courtesy = Das Schweizer Recht nennt keine Frist für die Antwort auf einen Widerspruch. Dreißig Tage sind ein vernünftiger Zeitraum, keine gesetzliche Frist.
rule-no-date = An Ihrem Wohnort kennen wir keine gesetzliche Frist für eine Antwort. Daher setzt diese App keine.
rule-uk-complaint = Seit dem 19. Juni 2026 muss ein Unternehmen im Vereinigten Königreich eine Beschwerde innerhalb von 30 Tagen bestätigen. Der Tag des Eingangs zählt nicht mit. Fällt der letzte Tag auf ein Wochenende oder einen Feiertag in England und Wales, gilt der nächste Arbeitstag.
rule-authority-news = Innerhalb von drei Monaten muss die Behörde Ihnen sagen, wie weit sie ist oder was sie entschieden hat. So steht es in Artikel 78 Absatz 2 DSGVO. Danach können Sie vor Gericht gehen. Dass nach einer Nachricht der Behörde neu gezählt wird, ist unsere Auslegung.
rule-reminder = Eine Erinnerung lässt zwei Wochen Zeit. Das ist üblich. Kein Gesetz schreibt es vor.
rule-recheck = Formulare und Richtlinien haben sich seit 2024 jedes Jahr geändert. Sehen Sie deshalb einmal im Jahr nach, ob alles ist wie zuvor. Kein Gesetz schreibt diesen Tag vor.

## Public holidays

holiday-ie-new-year = Neujahr
holiday-ie-february = Feiertag zum Tag der heiligen Brigida
holiday-ie-saint-patrick = St. Patrick’s Day
holiday-ie-easter-monday = Ostermontag
holiday-ie-may = Maifeiertag
holiday-ie-june = Junifeiertag
holiday-ie-august = Augustfeiertag
holiday-ie-october = Oktoberfeiertag
holiday-ie-christmas = Erster Weihnachtstag
holiday-ie-saint-stephen = Stephanstag
holiday-gb-new-year = Neujahr
holiday-gb-good-friday = Karfreitag
holiday-gb-easter-monday = Ostermontag
holiday-gb-early-may = Feiertag Anfang Mai
holiday-gb-spring = Frühlingsfeiertag
holiday-gb-summer = Sommerfeiertag
holiday-gb-christmas = Erster Weihnachtstag
holiday-gb-boxing-day = Zweiter Weihnachtstag

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = In Österreich hat eine Beschwerde feste Bestandteile. Fügen Sie Ihren Widerspruch bei, und jede Antwort.
caveat-at-limit = In Österreich gilt: Beschweren Sie sich innerhalb eines Jahres, nachdem Sie davon erfahren haben, und innerhalb von drei Jahren nach dem Ereignis.
caveat-be-language = Sie nimmt Beschwerden nur auf Niederländisch, Französisch oder Deutsch an.
caveat-bg-language = Schreiben Sie auf Bulgarisch, oder legen Sie eine Übersetzung bei. Nennen Sie auch Ihre ständige Anschrift, und unterschreiben Sie.
caveat-bg-channel = Senden Sie die Beschwerde per Post oder Fax, oder geben Sie sie ab. Per E-Mail gilt sie nur mit qualifizierter elektronischer Signatur.
caveat-bg-limit = Es gibt eine Frist. Eine Quelle nennt ein Jahr, nachdem Sie davon erfahren haben. Das kann sich geändert haben.
caveat-cy-form = Dafür ist ihr Formular A da.
caveat-de-land = In Deutschland ist für Unternehmen die Behörde Ihres Bundeslandes da. Diese hier kümmert sich um Bundesstellen, Post und Telefon.
caveat-dk-channel = Das Online-Formular braucht MitID. Stattdessen geht es per E-Mail oder Post, aber ohne Links, Ton, Filme und ZIP-Dateien.
caveat-dk-company-first = Schreiben Sie zuerst an das Unternehmen. Sie müssen Ihren Namen nennen.
caveat-es-channel = Online brauchen Sie ein spanisches Zertifikat oder Cl@ve. Haben Sie keines, schreiben Sie auf Spanisch, per Post.
caveat-fr-channel = Nutzen Sie das Online-Formular oder die Post. Schreiben Sie auf Französisch.
caveat-gb-company-first = Beschweren Sie sich im Vereinigten Königreich zuerst beim Unternehmen. Das ist seit dem 19. Juni 2026 Vorschrift.
caveat-gb-address = Im Herbst 2026 ist sie nach Manchester umgezogen. Prüfen Sie die Adresse, bevor Sie schreiben.
caveat-ie-channel = Nutzen Sie das Online-Formular, E-Mail oder Post. Am Telefon nimmt sie keine Beschwerden an.
caveat-it-channel = Unterschreiben Sie den Brief. Senden Sie ihn als zertifizierte E-Mail (PEC) oder als Einschreiben.
caveat-lt-company-first = Schreiben Sie zuerst an das Unternehmen.
caveat-lt-channel = Senden Sie die Beschwerde als Einschreiben, oder geben Sie sie ab. Auch der Online-Dienst und „E. pristatymas“ sind möglich.
caveat-nl-channel = Es gibt ein Online-Formular. Sie können auf Niederländisch oder Englisch schreiben.
caveat-no-channel = Das Online-Formular braucht ID-porten oder BankID. Stattdessen können Sie einen Brief schreiben.
caveat-pl-channel = Schreiben Sie auf Polnisch. Nutzen Sie die Post oder das elektronische Postfach: Eine einfache E-Mail gilt nicht.
caveat-ro-signature = Schreiben Sie auf Rumänisch oder Englisch. Nennen Sie Ihren vollen Namen und Ihre Anschrift. Unterschreiben Sie mit der Hand oder mit elektronischer Signatur.
caveat-se-public = Was Sie senden, wird ein öffentliches Dokument, das jeder Mensch einsehen darf.
caveat-ch-report = Das ist eine Anzeige. Die Behörde muss Ihren Fall nicht entscheiden.
caveat-br-petition = Sie brauchen eine Anmeldung bei gov.br und den Nachweis, dass Sie zuerst das Unternehmen gefragt haben.

## Languages in which an authority takes a complaint

in-language-bg = Bulgarisch
in-language-cs = Tschechisch
in-language-da = Dänisch
in-language-de = Deutsch
in-language-el = Griechisch
in-language-en = Englisch
in-language-es = Spanisch
in-language-et = Estnisch
in-language-fi = Finnisch
in-language-fr = Französisch
in-language-ga = Irisch
in-language-hr = Kroatisch
in-language-hu = Ungarisch
in-language-is = Isländisch
in-language-it = Italienisch
in-language-lt = Litauisch
in-language-lv = Lettisch
in-language-mt = Maltesisch
in-language-nb = Norwegisch
in-language-nl = Niederländisch
in-language-nn = Norwegisch (Nynorsk)
in-language-pl = Polnisch
in-language-pt = Portugiesisch
in-language-pt-BR = Brasilianisches Portugiesisch
in-language-ro = Rumänisch
in-language-sk = Slowakisch
in-language-sl = Slowenisch
in-language-sv = Schwedisch
