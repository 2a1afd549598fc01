// Dots, every second row shifted.
#define PATTERN
#include "surface/cloth.glsl"
float woven(vec2 x) {
    vec2 p = x / 0.062;
    float row = floor(p.y), far = length(vec2(fract(p.x + 0.5 * mod(row, 2.0)), fract(p.y)) - 0.5), soft = min(fwidth(x.y) / 0.062, 0.5);
    return 1.0 - smoothstep(0.27 - soft, 0.27 + soft, far);
}
