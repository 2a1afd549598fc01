// What the styles share: the developed picture, what stands where, noise that keeps to the world, lines, paper.
#include "frame.glsl"
#include "noise.glsl"
in vec2 uv;
uniform sampler2D image;      // the developed picture
uniform sampler2D space;      // normal, distance along the axis
uniform float unit;           // pixels in a five-hundredth of the picture's height: strokes keep their size in the picture
uniform float beat;           // number of the drawing: what boils, boils with it
out vec4 colour;
const vec3 LUMA = vec3(0.2126, 0.7152, 0.0722);

vec3 shown(vec2 pixel) { return texture(image, pixel * picture.zw).rgb; }
vec4 stood(vec2 pixel) { return texture(space, pixel * picture.zw); }
float bright(vec3 c) { return dot(c, LUMA); }
vec3 place_of(vec2 pixel, float z) { return eye + ray(pixel * picture.zw) * z; }
// Noise that lies on the world, of about `size` fifths-of-a-hundredth of the picture's height: it neither swims with the camera nor
// grows as one comes near, for it passes from one octave to the next (after Benard, Bousseau and Thollot 2009). The sky has its own.
float anchored(vec2 pixel, float z, float size) {
    bool sky = z > 0.5 * SKY;
    vec3 p = sky ? normalize(ray(pixel * picture.zw)) * 100.0 : place_of(pixel, z);
    float metre = (sky ? 100.0 : z) * up_tan.w * 2.0 * size * 0.002;
    float octave = log2(max(metre, 1e-5)), whole = floor(octave), part = octave - whole;
    p *= exp2(-whole);
    return mix(noise3(p), noise3(p * 0.5 + 17.0), part);
}
// How much of a line runs here: where the distance leaps or the surface bends. `wide` in pixels.
float lines(vec2 pixel, float wide, float bend) {
    vec4 m = stood(pixel);
    vec4 e = stood(pixel + vec2(wide, 0)), w = stood(pixel - vec2(wide, 0)), n = stood(pixel + vec2(0, wide)), s = stood(pixel - vec2(0, wide));
    vec2 leap = vec2(abs(e.w + w.w - 2.0 * m.w), abs(n.w + s.w - 2.0 * m.w)) / (0.02 * m.w + 0.03);
    float slope = max(0.25, abs(dot(m.xyz, normalize(ray(pixel * picture.zw)))));
    float far = smoothstep(0.5, 1.6, max(leap.x, leap.y) * slope);
    float turn = max(1.0 - dot(e.xyz, w.xyz), 1.0 - dot(n.xyz, s.xyz)) * bend * step(m.w, 0.5 * SKY);
    // far off, where a bush is a few pixels, there would be nothing but lines
    float near = 1.0 / (1.0 + 0.012 * min(m.w, 200.0));
    return clamp(max(far * mix(0.45, 1.0, near), smoothstep(0.28, 0.9, turn) * near), 0.0, 1.0);
}
// A sheet of paper: fixed to the picture, as paper is.
float paper(vec2 pixel) {
    vec2 p = pixel / max(unit, 0.4);
    return 0.5 + 0.55 * (noise2(p * 0.55) - 0.5) + 0.45 * (noise2(p * 1.3 + 40.0) - 0.5);
}
