// Fine upright lines, as on a suit.
#define PATTERN
#include "surface/cloth.glsl"
float woven(vec2 x) {
    return 0.30 * band(x.x / 0.018, 0.12);
}
