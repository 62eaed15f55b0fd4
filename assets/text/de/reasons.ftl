### The sentences from which an objection's text is composed, in German. The person can edit the result.
### Words with a sharp s are avoided, so that the text is correct in Switzerland, too.

reason-opening = Ich widerspreche der Verwendung meiner personenbezogenen Daten, darunter meiner Beiträge, Fotos, Kommentare und Unterhaltungen mit KI, zur Entwicklung und Verbesserung von KI.
reason-opening-whatsapp = Ich widerspreche der Verwendung meiner Nachrichten mit KIs auf WhatsApp zur Entwicklung und Verbesserung von KI bei Meta.
reason-opening-others = Ich widerspreche der Verwendung mich betreffender personenbezogener Daten, die andere Personen geteilt haben oder die von Dritten stammen, zur Entwicklung und Verbesserung von KI bei Meta.
reason-no-expectation = Als ich meine Inhalte veröffentlicht habe, konnte ich nicht damit rechnen, dass sie zur Entwicklung von KI verwendet werden, und ich habe darin nie eingewilligt.
reason-children = Meine Fotos und Beiträge zeigen meine Kinder, und ich möchte nicht, dass ihre Bilder und ihr Leben zur Entwicklung von KI verwendet werden.
reason-health = Aus meinen Inhalten gehen Informationen über die Gesundheit hervor, die besonders sensibel sind.
reason-belief-politics = Aus meinen Inhalten gehen religiöse oder weltanschauliche Überzeugungen oder politische Meinungen hervor, die besonders sensible Informationen sind.
reason-my-work = Meine Texte und Bilder sind meine eigene Arbeit, und ich habe sie nicht für die Entwicklung von KI freigegeben.
reason-others-in-my-pictures = In meinen Inhalten sind andere Personen zu sehen oder genannt, und ich kann nicht an ihrer Stelle in diese Verwendung einwilligen.
reason-posts-from-youth = Einige meiner Inhalte stammen aus meiner Jugend, als ich nicht beurteilen konnte, wofür sie eines Tages verwendet würden.
reason-cannot-be-undone = Was eine KI gelernt hat, lässt sich nicht zurücknehmen; eine spätere Löschung oder Berichtigung bliebe daher wirkungslos.
reason-closing = Bitte bestätigen Sie mir schriftlich, dass Sie meinen Widerspruch beachten.
