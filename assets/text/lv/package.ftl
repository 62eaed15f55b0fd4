### What packages and software centres say of the app, and what its installer asks, in Latvian. No text of the running app.

package-generic = Privātuma iebildumi
package-summary = Iebilstiet pret savu datu izmantošanu MI apmācībai
package-comment = Iebilstiet pret savu datu izmantošanu MI apmācībai un sekojiet katram iebildumam
package-keywords = privātums;iebildums;VDAR;MI apmācība;datu aizsardzība;
package-simple-graphics = Palaist ar vienkāršu grafiku
package-file = Veto Desk fails
package-lead = Veto Desk palīdz iebilst pret jūsu datu izmantošanu mākslīgā intelekta (MI) apmācībai. Tas seko katram iebildumam, līdz viss ir nokārtots.
package-point-asks = Tas uzdod dažus īsus jautājumus un atrod oficiālo veidlapu: Facebook, Instagram, WhatsApp vai bez konta.
package-point-text = Tas sagatavo īsu tekstu un pasaka, kas jāaizpilda. Pogu “Submit” (iesniegt) oficiālajā lapā nospiežat jūs.
package-point-days = Tas skaita dienas līdz atbildei tā, kā nosaka likums, un pasaka, kam jārīkojas.
package-point-letters = Tas kopā ar jums raksta vēstules: atbildi, atgādinājumu, sūdzību vai iebildumu pa pastu.
package-point-local = Tas visu glabā vienā failā jūsu datorā. Ar internetu tas nekad nesavienojas; to dara tikai jūsu pārlūks.
package-end = Šī nav Metas programma. Tā nesniedz juridiskus padomus.

## The installer for Windows

package-install-start = Palaist Veto Desk
package-install-open = Veto Desk ir atvērts. Aizveriet to, tad nospiediet “Mēģināt vēlreiz”.
package-install-windows = Veto Desk vajadzīga 64 bitu Windows sistēma.
package-remove-keeps = Programma tiks noņemta. Jūsu fails paliks:
package-removed = Veto Desk vairs nav šajā datorā. Jūsu fails un pierādījumi palika:
package-removed-then = Ja šī mape vairs nav vajadzīga, izdzēsiet to.
