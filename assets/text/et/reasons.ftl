### The sentences from which an objection's text is composed, in Estonian. The person can edit the result.

reason-opening = Esitan vastuväite oma teabe, sealhulgas postituste, fotode, kommentaaride ja tehisintellektiga peetud vestluste kasutamisele tehisintellekti arendamiseks ja täiustamiseks.
reason-opening-whatsapp = Esitan vastuväite oma WhatsAppis tehisintellektiga vahetatud sõnumite kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks.
reason-opening-others = Esitan vastuväite enda kohta käiva teabe kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks, kui seda on jaganud teised või see on saadud kolmandatelt isikutelt.
reason-no-expectation = Postitades ei osanud ma oodata, et minu postitusi kasutatakse tehisintellekti arendamiseks, ja ma ei ole sellega kunagi nõustunud.
reason-children = Minu fotodel ja postitustes on minu lapsed ning ma ei soovi, et nende pilte ja elu kasutataks tehisintellekti arendamiseks.
reason-health = Minu postitused ütlevad midagi tervise kohta ja see on eriti tundlik teave.
reason-belief-politics = Minu postitustest on näha usulised, filosoofilised või poliitilised vaated ja see on eriti tundlik teave.
reason-my-work = Minu tekstid ja pildid on minu enda looming ning ma ei ole andnud neid tehisintellekti arendamiseks.
reason-others-in-my-pictures = Minu postitustes on näha või nimetatud teisi inimesi ja ma ei saa nende eest sellise kasutamisega nõustuda.
reason-posts-from-youth = Osa minu postitustest pärineb noorusajast, mil ma ei osanud hinnata, milleks neid kunagi kasutada võidakse.
reason-cannot-be-undone = Tehisintellekti õpitut ei saa tagasi võtta, seega ei oleks hilisemal kustutamisel ega parandamisel mõju.
reason-closing = Palun kinnitage kirjalikult, et arvestate minu vastuväidet.
