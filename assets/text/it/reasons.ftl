### The sentences from which an objection's text is composed, in Italian. The person can edit the result.

reason-opening = Mi oppongo all’uso delle mie informazioni, compresi i miei post, foto, commenti e chat con l’IA, per sviluppare e migliorare l’IA.
reason-opening-whatsapp = Mi oppongo all’uso dei miei messaggi con le IA su WhatsApp per sviluppare e migliorare l’IA di Meta.
reason-opening-others = Mi oppongo all’uso di informazioni su di me, condivise da altri o provenienti da terzi, per sviluppare e migliorare l’IA di Meta.
reason-no-expectation = Quando ho pubblicato, non potevo aspettarmi che i miei contenuti sarebbero stati usati per sviluppare l’IA, e non ho mai dato il mio accordo.
reason-children = Le mie foto e i miei post mostrano i miei figli, e non voglio che le loro immagini e la loro vita servano a sviluppare l’IA.
reason-health = I miei contenuti dicono qualcosa sulla salute, che è un’informazione particolarmente delicata.
reason-belief-politics = I miei contenuti rivelano opinioni religiose, filosofiche o politiche, che sono informazioni particolarmente delicate.
reason-my-work = I testi e le immagini sono opera mia, e non li ho messi a disposizione per sviluppare l’IA.
reason-others-in-my-pictures = Nei miei contenuti si vedono o vengono nominate altre persone, e non posso acconsentire a questo uso in loro nome.
reason-posts-from-youth = Alcuni miei contenuti risalgono alla mia gioventù, quando non potevo valutare a che cosa sarebbero forse serviti un giorno.
reason-cannot-be-undone = Ciò che l’IA ha imparato non si può ritirare, quindi una cancellazione o una rettifica successiva non avrebbe effetto.
reason-closing = Chiedo conferma scritta che la mia opposizione sarà rispettata.
