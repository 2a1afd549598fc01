// Small flowers of five petals, strewn.
#define PATTERN
#include "surface/cloth.glsl"
float woven(vec2 x) {
    vec2 p = x / 0.048, cell = floor(p);
    vec2 q = fract(p) - 0.5 - (vec2(hash21(cell), hash21(cell + 17.0)) - 0.5) * 0.42;
    float turn = atan(q.y, q.x) + 6.28 * hash21(cell + 5.0), far = length(q), soft = min(fwidth(x.y) / 0.048, 0.5);
    float petals = 0.17 + 0.055 * cos(5.0 * turn);
    return (1.0 - smoothstep(petals - soft, petals + soft, far)) * step(0.12, hash21(cell + 29.0)) * (1.0 - 0.6 * smoothstep(0.07, 0.05, far));
}
