### What packages and software centres say of the app, and what its installer asks, in Icelandic. No text of the running app.

package-generic = Persónuverndarandmæli
package-summary = Andmæltu notkun gagna þinna við þjálfun gervigreindar
package-comment = Andmæltu notkun gagna þinna við þjálfun gervigreindar og fylgstu með öllum andmælum
package-keywords = persónuvernd;andmæli;GDPR;þjálfun gervigreindar;gagnavernd;
package-simple-graphics = Ræsa með einfaldri grafík
package-file = Veto Desk-skrá
package-lead = Veto Desk hjálpar þér að andmæla notkun gagna þinna við þjálfun gervigreindar. Það fylgist með öllum andmælum þar til máli lýkur.
package-point-asks = Það spyr nokkurra stuttra spurninga og finnur opinbera eyðublaðið fyrir þig: Facebook, Instagram, WhatsApp eða án reiknings.
package-point-text = Það býr til stuttan texta fyrir þig og segir þér hvað á að fylla út. Þú ýtir á Submit (senda inn) á opinberu síðunni.
package-point-days = Það telur dagana fram að svari eins og lögin gera og segir þér hver á næsta skref.
package-point-letters = Það skrifar bréfin með þér: svar, ítrekun, kvörtun eða andmælin í pósti.
package-point-local = Það geymir allt í einni skrá í tölvunni þinni. Það tengist aldrei netinu; aðeins vafrinn þinn gerir það.
package-end = Það er ekki Meta. Það er ekki lögfræðiráðgjöf.

## The installer for Windows

package-install-start = Ræsa Veto Desk
package-install-open = Veto Desk er opið. Lokaðu því og ýttu svo á Reyna aftur.
package-install-windows = Veto Desk þarf 64-bita Windows.
package-remove-keeps = Þetta fjarlægir forritið. Skráin þín er áfram til:
package-removed = Veto Desk er farið af þessari tölvu. Skráin þín og sönnunargögnin eru áfram til í:
package-removed-then = Eyddu þessari möppu ef þú þarft hana ekki lengur.
