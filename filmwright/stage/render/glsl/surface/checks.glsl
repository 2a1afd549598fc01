// Gingham: two bands that cross; where both lie the second colour is full.
#define PATTERN
#include "surface/cloth.glsl"
float woven(vec2 x) {
    return 0.5 * (band(x.x / 0.050, 0.5) + band(x.y / 0.050, 0.5));
}
