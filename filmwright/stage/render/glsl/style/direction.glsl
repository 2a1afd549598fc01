// Which way a picture runs at each place: the structure tensor (Kyprianidis and Kang 2011), at a quarter of the size.
#include "style/style.glsl"
void main() {
    vec2 full = vec2(textureSize(image, 0));
    vec2 at = uv * full;
    float step = 2.0 * unit;
    vec3 tensor = vec3(0);
    for (int k = 0; k < 5; k++) {
        vec2 o = at + step * 1.6 * vec2(k == 1 ? 1.0 : k == 2 ? -1.0 : 0.0, k == 3 ? 1.0 : k == 4 ? -1.0 : 0.0);
        float gx = bright(shown(o + vec2(step, 0))) - bright(shown(o - vec2(step, 0)));
        float gy = bright(shown(o + vec2(0, step))) - bright(shown(o - vec2(0, step)));
        tensor += vec3(gx * gx, gy * gy, gx * gy);
    }
    // where nothing runs, strokes lie as the ground lies: nearly level
    tensor += vec3(0.0002, 0.0012, 0.0003);
    float along = 0.5 * atan(2.0 * tensor.z, tensor.x - tensor.y) + 0.5 * PI;
    colour = vec4(cos(2.0 * along), sin(2.0 * along), 0.0, 1.0);   // doubled: a way and its opposite are one
}
