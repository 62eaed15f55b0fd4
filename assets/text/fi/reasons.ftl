### The sentences from which an objection's text is composed, in Finnish. The person can edit the result.

reason-opening = Vastustan tietojeni käyttöä tekoälyn kehittämiseen ja parantamiseen. Tämä koskee myös julkaisujani, kuviani, kommenttejani ja keskustelujani tekoälyn kanssa.
reason-opening-whatsapp = Vastustan WhatsAppin tekoälyviestieni käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa.
reason-opening-others = Vastustan sellaisten minua koskevien tietojen käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, jotka muut ovat jakaneet tai jotka on saatu kolmansilta osapuolilta.
reason-no-expectation = Kun julkaisin sisältöni, en voinut odottaa, että sitä käytetään tekoälyn kehittämiseen, enkä ole koskaan suostunut siihen.
reason-children = Kuvissani ja julkaisuissani näkyy lapsiani, enkä halua, että heidän kuviaan ja elämäänsä käytetään tekoälyn kehittämiseen.
reason-health = Sisältöni kertoo jotain terveydestä, ja sellaiset tiedot ovat erityisen arkaluonteisia.
reason-belief-politics = Sisällöstäni ilmenee uskonnollisia, filosofisia tai poliittisia näkemyksiä, ja sellaiset tiedot ovat erityisen arkaluonteisia.
reason-my-work = Tekstini ja kuvani ovat omaa työtäni, enkä ole luovuttanut niitä tekoälyn kehittämiseen.
reason-others-in-my-pictures = Sisällössäni näkyy tai mainitaan muita ihmisiä, enkä voi suostua tähän käyttöön heidän puolestaan.
reason-posts-from-youth = Osa sisällöstäni on nuoruudestani, jolloin en osannut arvioida, mihin sitä voitaisiin joskus käyttää.
reason-cannot-be-undone = Tekoälyn oppimaa ei voi ottaa takaisin, joten myöhemmällä poistamisella tai oikaisulla ei olisi vaikutusta.
reason-closing = Pyydän vahvistamaan kirjallisesti, että vastustustani noudatetaan.
