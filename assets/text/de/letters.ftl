### The words of letters to companies and authorities, in German. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official German text of the GDPR, and of the Swiss act where that applies.
### Words with a sharp s are avoided outside the closing, so that the text is correct in Switzerland, too.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = DSGVO
letter-law-uk = UK GDPR
letter-both-services = Facebook und Instagram
letter-company-unknown = An das Unternehmen, das { $service } betreibt
letter-subject = { $subject }
letter-salutation = Sehr geehrte Damen und Herren,
letter-closing = Mit freundlichen Grüßen
letter-closing-ch = Freundliche Grüsse
letter-annexes = Anlagen
letter-annex = Anlage { $number }: { $what }
letter-annex-objection = Kopie meines Widerspruchs vom { $date }
letter-label-name = Name: { $name }
letter-label-address = Postanschrift: { $address }
letter-label-email = E-Mail: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Dienst: { $service }
letter-label-account = Konto: { $account }
letter-label-reference = Vorgangsnummer: { $reference }
letter-label-company = Unternehmen: { $company }

## Objection by letter

letter-objection-subject = Widerspruch gegen die Nutzung meiner personenbezogenen Daten für KI (Artikel 21 Absatz 1 { $law })
letter-objection-opening = nach Artikel 21 Absatz 1 { $law } widerspreche ich der Verarbeitung meiner personenbezogenen Daten zur Entwicklung, zum Training, zur Feinabstimmung und zur Verbesserung von KI-Modellen und KI-Systemen.
letter-objection-basis = Das gilt für Ihre eigene KI und für die von Dritten, soweit die Verarbeitung auf berechtigte Interessen gestützt wird (Artikel 6 Absatz 1 Buchstabe f).
letter-eea = In meinem Land gilt die DSGVO durch das Abkommen über den Europäischen Wirtschaftsraum.
letter-account-intro = Mein Widerspruch betrifft dieses Konto:
letter-account-linked = Dasselbe gilt für jedes andere Konto, das Sie mit diesem verknüpft haben.
letter-no-account = Ich habe kein Konto. Dieses Schreiben betrifft { $service }. Sie können mich anhand dieser Angaben zuordnen:
letter-data-intro = Es geht um die folgenden Daten, vergangene und künftige:
letter-data-own = Was ich auf { $service } veröffentliche: Beiträge, Fotos, Videos, Kommentare und Profildaten, mit ihren Metadaten.
letter-data-chats = Meine Unterhaltungen mit KI-Funktionen und meine Rückmeldungen dazu, mit ihren Metadaten.
letter-data-others = Daten über mich, die andere Personen teilen oder die Sie von Dritten erhalten.
letter-data-shared = Beiträge, Fotos, Videos und Kommentare anderer Personen, die mich zeigen, nennen oder betreffen.
letter-data-others-chats = Was andere Personen in Unterhaltungen mit KI-Funktionen über mich schreiben.
letter-data-third-parties = Daten über mich aus dem Internet, aus lizenzierten Quellen oder von anderen Dritten.
letter-data-whatsapp = Meine Nachrichten mit KIs auf WhatsApp und meine Rückmeldungen dazu, mit ihren Metadaten.
letter-special = Diese Daten können besondere Kategorien personenbezogener Daten enthalten (Artikel 9 Absatz 1). In ihre Verarbeitung für diesen Zweck willige ich nicht ein.
letter-split-meta = Meta AI in WhatsApp wird von Meta betrieben. Daher richte ich dieses Schreiben an Sie; WhatsApp erhält ein eigenes.
letter-split-whatsapp = Mir ist bekannt, dass Meta AI in WhatsApp von Meta betrieben wird. Meta erhält daher ein eigenes Schreiben. Bitte teilen Sie mir mit, was Sie selbst mit diesen Daten tun, und geben Sie sie nicht zu diesem Zweck weiter.
letter-ground-intro = Diese Gründe ergeben sich aus meiner besonderen Situation:
letter-ground-none = Wenn Sie mehr über meine besondere Situation wissen müssen, teilen Sie mir unverzüglich mit, was Sie brauchen.
letter-requests-intro = Ich bitte Sie um Folgendes:
letter-request-stop = Beenden Sie diese Verarbeitung (Artikel 21 Absatz 1).
letter-request-restrict = Schränken Sie die Verarbeitung ein, solange noch nicht feststeht, ob Ihre berechtigten Gründe gegenüber meinen überwiegen (Artikel 18 Absatz 1 Buchstabe d). Unterrichten Sie mich, bevor Sie die Einschränkung aufheben (Artikel 18 Absatz 3).
letter-request-erase = Löschen Sie die betroffenen Daten aus den Datensätzen für diesen Zweck (Artikel 17 Absatz 1 Buchstabe c).
letter-request-recipients = Teilen Sie die Löschung und die Einschränkung allen Empfängern der Daten mit, und nennen Sie mir diese Empfänger (Artikel 19).
letter-request-confirm = Bestätigen Sie mir schriftlich, was Sie getan haben.
letter-request-refusal = Falls Sie ablehnen, nennen Sie mir Ihre zwingenden schutzwürdigen Gründe und begründen Sie die Ablehnung (Artikel 21 Absatz 1 und Artikel 12 Absatz 4).
letter-answer-due = Bitte antworten Sie unverzüglich, spätestens innerhalb eines Monats nach Eingang (Artikel 12 Absatz 3). Geht Ihnen dieses Schreiben am { $start } zu, ist der letzte Tag { $due }.
letter-due-moved = Nach dem Kalender ist der letzte Tag der { $date }. Das ist kein Arbeitstag, daher zählt der nächste Arbeitstag (Verordnung Nr. 1182/71, Artikel 3 Absatz 4).
letter-due-moved-uk = Nach dem Kalender ist der letzte Tag der { $date }. Das ist kein Arbeitstag, daher zählt der nächste Arbeitstag.
letter-no-deletion = Ich verlange nicht, dass Sie mein Konto löschen. Falls mein Widerspruch den Dienst für mich verändert, sagen Sie es mir vorher.
letter-how-to-answer = Bitte antworten Sie mir per E-Mail an { $email } oder per Post an die oben genannte Anschrift. Bitte verweisen Sie mich nicht auf ein weiteres Formular.
letter-identity = Haben Sie begründete Zweifel an meiner Identität, so sagen Sie mir unverzüglich, welche Angaben Sie brauchen (Artikel 12 Absatz 6).

## Switzerland: express prohibition

letter-ch-subject = Ausdrückliches Verbot, meine Personendaten für KI zu nutzen
letter-ch-opening = Sie dürfen meine Personendaten nicht zur Entwicklung, zum Training, zur Feinabstimmung und zur Verbesserung von KI-Modellen und KI-Systemen bearbeiten: Das verbiete ich Ihnen ausdrücklich. Das gilt für Ihre eigene KI und für die von Dritten.
letter-ch-account = Mein Verbot betrifft dieses Konto:
letter-ch-law = Eine Bearbeitung entgegen meiner ausdrücklichen Willenserklärung verletzt meine Persönlichkeit (Artikel 30 Absatz 2 Buchstabe b des Schweizer Datenschutzgesetzes, DSG). Sie bräuchte eine Rechtfertigung nach Artikel 31.
letter-ch-public = Mein Verbot gilt auch für Daten, die ich allgemein zugänglich gemacht habe (Artikel 30 Absatz 3 DSG).
letter-ch-request-stop = Beenden Sie diese Bearbeitung.
letter-ch-request-erase = Löschen Sie die betroffenen Daten aus den Datensätzen für diesen Zweck.
letter-ch-request-disclose = Geben Sie diese Daten Dritten nicht zu diesem Zweck bekannt.
letter-ch-request-confirm = Bestätigen Sie mir schriftlich, was Sie getan haben, oder nennen Sie die Rechtfertigung, auf die Sie sich stützen.
letter-ch-due = Bitte antworten Sie bis { $due }. Diesen Tag habe ich selbst gewählt; das Gesetz nennt keine Frist.
letter-ch-reminder-subject = Erinnerung an meinen Widerspruch vom { $date } gegen die Nutzung meiner Personendaten für KI
letter-ch-waited = Ich hatte bis { $due } mit einer Antwort gerechnet. Das Gesetz nennt keine Frist.
letter-ch-next = Andernfalls behalte ich mir Klagen vor den Zivilgerichten vor (Artikel 32 Absatz 2 DSG), ebenso eine Anzeige beim Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (Artikel 49 DSG).

## Brazil: opposition

letter-br-subject = Widerspruch gegen die Nutzung meiner personenbezogenen Daten für KI (Artikel 18 § 2 LGPD)
letter-br-opening = Artikel 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD, Gesetz 13.709/2018) gibt mir ein Widerspruchsrecht. Ich widerspreche der Verarbeitung meiner personenbezogenen Daten zur Entwicklung, zum Training, zur Feinabstimmung und zur Verbesserung von KI.
letter-br-basis = In diese Nutzung habe ich nicht eingewilligt. Nach meiner Ansicht entspricht sie nicht dem Gesetz.
letter-br-request-stop = Beenden Sie diese Verarbeitung, für Ihre eigene KI und für die von Dritten.
letter-br-request-exclude = Nehmen Sie die betroffenen Daten aus den Datensätzen für diesen Zweck heraus.
letter-br-request-confirm = Bestätigen Sie mir schriftlich, was Sie getan haben.
letter-br-request-reasons = Falls Sie nicht sofort handeln können, nennen Sie mir die Gründe (Artikel 18 §§ 3 bis 5).
letter-br-due = Bitte handeln Sie sofort und unentgeltlich (Artikel 18 §§ 3 bis 5).
letter-br-reminder-subject = Erinnerung an meinen Widerspruch vom { $date } (Artikel 18 LGPD)
letter-br-waited = Die LGPD verlangt sofortiges Handeln oder eine Begründung (Artikel 18 §§ 3 bis 5). Was ich bisher erhalten habe, genügt dem nicht.
letter-br-next = Andernfalls erwäge ich eine Eingabe bei der Datenschutzbehörde ANPD (Artikel 18 § 1) und bei den Stellen für Verbraucherschutz (Artikel 18 § 8).

## Reminder

letter-reminder-subject = Erinnerung an meinen Widerspruch vom { $date } (Artikel 21 Absatz 1 { $law })
letter-ref-form = am { $date } habe ich Ihnen meinen Widerspruch gegen die Nutzung meiner personenbezogenen Daten für KI gesandt. Ich habe das Formular unter { $address } benutzt.
letter-ref-email = am { $date } habe ich Ihnen meinen Widerspruch gegen die Nutzung meiner personenbezogenen Daten für KI gesandt, per E-Mail an { $address }.
letter-ref-post = am { $date } habe ich Ihnen meinen Widerspruch gegen die Nutzung meiner personenbezogenen Daten für KI gesandt, per Post an: { $address }.
letter-happened-silence = Seither habe ich keine Antwort erhalten.
letter-happened-receipt = Am { $date } haben Sie den Eingang bestätigt. Eine Entscheidung habe ich seither nicht erhalten.
letter-happened-replied = Sie haben mir eine Frage gestellt, die ich am { $date } beantwortet habe. Eine Entscheidung habe ich seither nicht erhalten.
letter-happened-refused = Am { $date } haben Sie meinen Widerspruch abgelehnt.
letter-happened-more-time = Am { $date } haben Sie mitgeteilt, dass Sie mehr Zeit brauchen. Eine Entscheidung habe ich seither nicht erhalten.
letter-late-law = Diese Mitteilung kam zu spät. Artikel 12 Absatz 3 erlaubt eine längere Frist nur, wenn Sie mich innerhalb eines Monats nach Eingang und mit Begründung darüber unterrichten.
letter-extended-over = Auch die verlängerte Frist ist nun abgelaufen.
letter-period-over = Gerechnet ab dem Eingang am { $start } endete die Frist nach Artikel 12 Absatz 3 am { $due }.
letter-no-notice = Mir ist nicht bekannt, dass Sie innerhalb des ersten Monats eine Verlängerung mitgeteilt hätten.
letter-burden = Es obliegt Ihnen, zwingende schutzwürdige Gründe nachzuweisen, die meine Interessen, Rechte und Freiheiten überwiegen (Artikel 21 Absatz 1).
letter-burden-answer = Ihre Antwort überzeugt mich nicht davon, dass es solche Gründe in meinem Fall gibt. Bitte nennen Sie sie für meinen Fall, und legen Sie dar, wie Sie abgewogen haben.
letter-repeat-intro = Ich wiederhole meine Anträge:
letter-not-new = Dies ist eine Erinnerung, kein neuer Antrag. Der Tag meines Widerspruchs bleibt derselbe.
letter-new-period = Bitte antworten Sie bis { $due }. Diesen Tag habe ich selbst gewählt; er verlängert keine gesetzliche Frist.
letter-next = Andernfalls werde ich Beschwerde bei einer Aufsichtsbehörde einlegen (Artikel 77). Den Rechtsweg behalte ich mir vor (Artikel 79).
letter-next-uk = Andernfalls werde ich bei Ihnen eine Datenschutzbeschwerde einlegen (section 164A des Data Protection Act 2018) und mich danach an das ICO wenden.

## Reply to a question

letter-reply-subject = Ihre Frage vom { $asked } zu meinem Widerspruch vom { $date }
letter-reply-opening = am { $asked } haben Sie mich um weitere Angaben zu meinem Widerspruch vom { $date } gebeten. Dies ist meine Antwort.
letter-reply-which = Ich widerspreche dieser Verarbeitung: der Nutzung meiner personenbezogenen Daten zur Entwicklung, zum Training, zur Feinabstimmung und zur Verbesserung von KI-Modellen und KI-Systemen, eigenen wie denen von Dritten (Artikel 21 Absatz 1 { $law }).
letter-reply-responsible = Halten Sie ein anderes Unternehmen für zuständig, so nennen Sie es mir und leiten Sie meinen Widerspruch dorthin weiter.
letter-reply-period = Nach meiner Ansicht lässt Ihre Frage die Frist nach Artikel 12 Absatz 3 nicht neu beginnen. Sie läuft ab dem Eingang am { $start } bis { $due }.
letter-reply-uk = Meine Antwort liegt Ihnen nun vor. Gerechnet ab dem Eingang am { $start } ist der letzte Tag { $due }, abgesehen von Zeiten, in denen das Gesetz die Frist anhält.
letter-reply-decide = Bitte entscheiden Sie jetzt über meinen Widerspruch, und bestätigen Sie mir Ihre Entscheidung schriftlich.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Datenschutzbeschwerde zu meinem Widerspruch vom { $date }
letter-uk-opening = ich lege eine Datenschutzbeschwerde nach section 164A des Data Protection Act 2018 ein, eingefügt durch section 103 des Data (Use and Access) Act 2025.
letter-facts-intro = Folgendes ist geschehen:
letter-uk-acknowledge = Bitte bestätigen Sie den Eingang dieser Beschwerde innerhalb von 30 Tagen, gerechnet ab dem Tag nach dem Eingang. Geht sie Ihnen am { $start } zu, ist der letzte Tag { $due }.
letter-uk-outcome = Bitte unternehmen Sie unverzüglich geeignete Schritte, und teilen Sie mir das Ergebnis mit.
letter-uk-next = Bleibt die Sache ungelöst, werde ich mich an das ICO wenden.

## What happened, as a list

letter-fact-account = Ich nutze { $service }; mein Konto ist: { $account }.
letter-fact-no-account = Ich schreibe als Person ohne Konto. Es geht um Daten über mich auf { $service }.
letter-fact-what = Mein Widerspruch richtet sich gegen die Verarbeitung meiner personenbezogenen Daten zur Entwicklung, zum Training, zur Feinabstimmung und zur Verbesserung von KI-Modellen und KI-Systemen.
letter-fact-form = { $date }: mein Widerspruch, über das Formular unter { $address }.
letter-fact-email = { $date }: mein Widerspruch, per E-Mail an { $address }.
letter-fact-post = { $date }: mein Widerspruch, per Post an { $address }.
letter-fact-form-missing = { $date }: Die offizielle Seite zeigte mir das Formular nicht.
letter-fact-receipt = { $date }: Bestätigung des Eingangs, ohne Entscheidung.
letter-fact-accepted = { $date }: eine Antwort, mit der mein Widerspruch angenommen wurde.
letter-fact-refused = { $date }: Ablehnung meines Widerspruchs.
letter-fact-more-asked = { $date }: eine Frage an mich zu meinem Widerspruch.
letter-fact-replied = { $date }: meine Antwort auf eine Frage zu meinem Widerspruch.
letter-fact-other-company = { $date }: eine Antwort, dass ein anderes Unternehmen zuständig sei.
letter-fact-other-form = { $date }: eine Antwort, dass ich ein anderes Formular benutzen solle.
letter-fact-more-time = { $date }: Mitteilung, dass mehr Zeit gebraucht wird.
letter-fact-reminded = { $date }: meine Erinnerung.
letter-fact-over = { $date }: Ende der Frist nach Artikel 12 Absatz 3, gerechnet ab dem Eingang am { $start }.
letter-fact-open = Bis heute habe ich keine Entscheidung erhalten.

## What was infringed

letter-claims-intro = Nach meiner Ansicht wurden diese Bestimmungen der { $law } verletzt:
letter-claim-silence = Artikel 12 Absätze 3 und 4: Innerhalb der Frist wurde mir weder mitgeteilt, was unternommen wurde, noch, warum nichts unternommen wurde.
letter-claim-late = Artikel 12 Absatz 3: Dass mehr Zeit gebraucht wird, wurde erst nach dem ersten Monat und damit zu spät mitgeteilt.
letter-claim-extended = Artikel 12 Absatz 3: Auch innerhalb der verlängerten Frist habe ich keine Entscheidung erhalten.
letter-claim-stop = Artikel 21 Absatz 1: Niemand hat mir bestätigt, dass die Verarbeitung beendet ist, oder zwingende schutzwürdige Gründe nachgewiesen.
letter-claim-refused = Artikel 21 Absatz 1: Der Verantwortliche muss zwingende schutzwürdige Gründe nachweisen, die meine Interessen, Rechte und Freiheiten überwiegen. Nach meiner Ansicht tut die Ablehnung das nicht.
letter-claim-restrict = Artikel 18 Absatz 1 Buchstabe d: Niemand hat mir die Einschränkung der Verarbeitung für die Zeit bestätigt, in der noch nicht feststeht, wessen berechtigte Gründe überwiegen.
letter-claim-erase = Artikel 17 Absatz 1 Buchstabe c: Niemand hat mir die Löschung der betroffenen Daten bestätigt.
letter-claim-obstructed = Artikel 12 Absatz 2 und Artikel 25: Die Ausübung meines Rechts wurde mir nicht erleichtert, wie der Sachverhalt zeigt.

## Complaint to an authority

letter-complaint-subject = Beschwerde nach Artikel 77 DSGVO gegen { $company }
letter-complaint-opening = ich lege Beschwerde nach Artikel 77 der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO) ein. Mein gewöhnlicher Aufenthaltsort liegt in dem Gebiet, für das Sie zuständig sind.
letter-complaint-language = Ich schreibe auf Deutsch, weil ich dieses Schreiben nicht in Ihrer Sprache anbieten kann. Bitte sagen Sie mir, falls Sie eine Übersetzung brauchen.
letter-complaint-me = Beschwerdeführende Person
letter-complaint-controller = Verantwortlicher
letter-complaint-lead = Die Verarbeitung ist grenzüberschreitend. Federführende Aufsichtsbehörde ist nach meiner Kenntnis die Data Protection Commission in Irland (Artikel 56).
letter-complaint-contact = Bitte beteiligen Sie diese Behörde, wie das Gesetz es vorsieht (Artikel 60), und bleiben Sie die Stelle, an die ich mich wenden kann.
letter-complaint-lead-you = Die Verarbeitung ist grenzüberschreitend. Nach meiner Kenntnis sind Sie die federführende Aufsichtsbehörde (Artikel 56).
letter-complaint-facts = Sachverhalt
letter-complaint-law = Verletzte Rechte
letter-complaint-second = Zweitens bitte ich Sie zu prüfen, ob berechtigte Interessen (Artikel 6 Absatz 1 Buchstabe f) diese Verarbeitung überhaupt tragen können.
letter-complaint-time = Zeitpunkt der Kenntnis
letter-complaint-known = Die Verletzung ist mir seit dem { $date } bekannt.
letter-complaint-wishes = Anträge
letter-wish-find = Stellen Sie fest, dass meine Rechte verletzt wurden.
letter-wish-order = Weisen Sie den Verantwortlichen an, meinem Widerspruch zu entsprechen (Artikel 58 Absatz 2 Buchstabe c).
letter-wish-limit = Verhängen Sie eine vorübergehende oder endgültige Beschränkung der Verarbeitung oder ein Verbot (Artikel 58 Absatz 2 Buchstabe f).
letter-wish-erase = Ordnen Sie die Löschung der betroffenen Daten an (Artikel 58 Absatz 2 Buchstabe g).
letter-wish-inform = Unterrichten Sie mich über den Stand und das Ergebnis meiner Beschwerde (Artikel 77 Absatz 2).
letter-complaint-more = Weitere Angaben
letter-complaint-earlier = An den Verantwortlichen habe ich mich zuvor gewandt, wie oben beschrieben.
letter-complaint-court-no = Kein Gericht ist auf meinen Antrag mit dieser Sache befasst.
letter-complaint-court-yes = Ein Gericht ist auf meinen Antrag mit dieser Sache befasst.
letter-complaint-name-yes = Ich bin damit einverstanden, dass Sie meinen Namen und diese Beschwerde an den Verantwortlichen weitergeben.
letter-complaint-name-no = Bitte geben Sie meine Identität dem Verantwortlichen nicht bekannt. Falls das Verfahren ohne sie nicht möglich ist, fragen Sie mich zuvor.
letter-complaint-annexes = Anlage 1 ist mein Widerspruch. Die Anlagen sind in ihrer ursprünglichen Sprache; bitte sagen Sie mir, falls Sie eine Übersetzung brauchen.
letter-complaint-procedure = Ich berufe mich auf die Verordnung (EU) 2025/2518, die für Beschwerden über grenzüberschreitende Verarbeitung gilt, die ab dem 2. April 2027 eingelegt werden.
