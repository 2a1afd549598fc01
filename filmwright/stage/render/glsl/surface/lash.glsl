// Lashes: thin and dark; lit as what lies round them, or they would ring the eye in black.
#include "surface.glsl"
void main() {
    Surface s = begin();
    float front = 0.35 + 0.65 * clamp((dot(s.normal, key) + 0.4) / 1.4, 0.0, 1.0);
    finish(s.normal, s.albedo * (ambient(s.normal) + fill_light(s.normal, 0.4) + key_colour * front * 0.6));
}
