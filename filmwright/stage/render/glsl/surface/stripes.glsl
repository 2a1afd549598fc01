// Cloth with stripes across, 37 mm each.
#define PATTERN
#include "surface/cloth.glsl"
float woven(vec2 x) {
    return band(x.y / 0.075, 0.5);
}
