#include <libxml/xmlversion.h>
// The headers of ICU that libxml2 was built with are not those of Foundation; nothing here needs either.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>
