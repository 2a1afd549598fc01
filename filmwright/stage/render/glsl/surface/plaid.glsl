// Tartan: broad bands both ways with a fine line between.
#define PATTERN
#define DARK
#include "surface/cloth.glsl"
float woven(vec2 x) {
    vec2 p = x / 0.090;
    float broad = 0.30 * (band(p.x, 0.42) + band(p.y, 0.42)), fine_lines = 0.35 * (band(p.x + 0.5, 0.07) + band(p.y + 0.5, 0.07));
    return clamp(broad + fine_lines, 0.0, 1.0);
}
