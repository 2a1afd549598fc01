// Light to look at: lamps, screens, lit windows; the strength is in aux.
#include "surface.glsl"
void main() {
    Surface s = begin();
    float strength = extra.x;
    finish(s.normal, tint * (strength + 0.15 * dot(ambient(s.normal), vec3(0.33))));
}
