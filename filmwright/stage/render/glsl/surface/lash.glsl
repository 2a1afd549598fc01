#include "surface.glsl"
void main() {
    Surface s = begin();
    finish(s.normal, s.albedo * (ambient(s.normal) + key_colour * 0.2));
}
