// Smoothing once more after lines are drawn, with full filtering: a line of a pixel would crawl with less.
#define FULL
#include "smooth.glsl"
