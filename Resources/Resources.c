#include "Resources.h"

// A file costs two lines here: its bytes, and its name in the table. A test finds a forgotten one.
static const unsigned char french[] = {
#embed "Phrases/fr.txt"
};
static const unsigned char english[] = {
#embed "Phrases/en.txt"
};
static const unsigned char qual_e_pref_2019[] = {
#embed "Frameworks/qual-e-pref-2019.yaml"
};
static const unsigned char orne[] = {
#embed "Establishments/orne.yaml"
};

static const vigie_resource resources[] = {
  {"Phrases/fr.txt", french, sizeof french},
  {"Phrases/en.txt", english, sizeof english},
  {"Frameworks/qual-e-pref-2019.yaml", qual_e_pref_2019, sizeof qual_e_pref_2019},
  {"Establishments/orne.yaml", orne, sizeof orne},
};

const vigie_resource *vigie_resources(size_t *count) {
  *count = sizeof resources / sizeof resources[0];
  return resources;
}
