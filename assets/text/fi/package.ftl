### What packages and software centres say of the app in Finnish, and what its installer asks. No text of the running app.

package-generic = Tietosuojavastustukset
package-summary = Vastusta tietojesi käyttöä tekoälyn koulutukseen
package-comment = Vastusta tietojesi käyttöä tekoälyn koulutukseen ja seuraa jokaista vastustusta
package-keywords = yksityisyys;vastustus;GDPR;tekoälyn koulutus;tietosuoja;
package-simple-graphics = Käynnistä yksinkertaisella grafiikalla
package-file = Veto Desk -tiedosto
package-lead = Veto Desk auttaa sinua vastustamaan tietojesi käyttöä tekoälyn koulutukseen. Se seuraa jokaista vastustusta, kunnes asia on selvä.
package-point-asks = Se kysyy muutaman lyhyen kysymyksen ja etsii sinulle virallisen lomakkeen: Facebook, Instagram, WhatsApp tai ilman tiliä.
package-point-text = Se tekee sinulle lyhyen tekstin ja kertoo, mitä täyttää. Lähetät lomakkeen itse virallisella sivulla.
package-point-days = Se laskee päivät vastaukseen lain mukaan ja kertoo, kenen vuoro on.
package-point-letters = Se kirjoittaa kirjeet kanssasi: vastauksen, muistutuksen, valituksen tai vastustuksen postitse.
package-point-local = Se säilyttää kaiken yhdessä tiedostossa tietokoneellasi. Se ei koskaan ota yhteyttä internetiin; vain selaimesi tekee niin.
package-end = Se ei ole Metan. Se ei anna oikeudellista neuvontaa.

## The installer for Windows

package-install-start = Käynnistä Veto Desk
package-install-open = Veto Desk on auki. Sulje se ja paina sitten Yritä uudelleen.
package-install-windows = Veto Desk tarvitsee 64-bittisen Windowsin.
package-remove-keeps = Tämä poistaa ohjelman. Tiedostosi säilyy:
package-removed = Veto Desk on poistettu tältä tietokoneelta. Tiedostosi ja todisteesi säilyvät täällä:
package-removed-then = Poista tämä kansio itse, jos et enää tarvitse sitä.
