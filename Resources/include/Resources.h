#ifndef VIGIE_RESOURCES_H
#define VIGIE_RESOURCES_H

#include <stddef.h>

/// A file of the Resources folder, as it was when the program was built.
typedef struct {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
} vigie_resource;

/// The built-in files, in the order of Resources.c.
const vigie_resource *_Nonnull vigie_resources(size_t *_Nonnull count);

#endif
