// Teeth and tongue stay in the mouth's own shade; lit by the sky they would look grey.
#include "surface.glsl"
void main() {
    Surface s = begin();
    float reach = key_reaching();
    vec3 shine, warm = lamps(s.normal, 0.4, 30.0, shine);
    float even = dot(ambient(s.normal) + fill_light(s.normal, 0.4), vec3(0.33));
    vec3 c = s.albedo * vec3(1.0, 0.95, 0.88) * (key_colour * 0.48 * (0.6 + 0.4 * reach) + even * 0.84 + warm * 0.4) * s.occlusion;
    finish(s.normal, c + shine * 0.02);
}
