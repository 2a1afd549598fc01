// Tilt-shift: only a level band of the picture is sharp, and colours are those of a model in bright light.
#include "style/style.glsl"
uniform float centre;         // of the sharp band, part of the picture's height from below
uniform float band;           // half its height
uniform float blur;           // at the picture's border, in units
uniform float rich;
void main() {
    vec2 at = gl_FragCoord.xy;
    float off = smoothstep(band, 0.55, abs(uv.y - centre));
    float r = blur * unit * off;
    vec3 c = shown(at);
    float sum = 1.0;
    for (int k = 1; k < 24; k++) {                       // a spiral of the golden angle
        float a = 2.399963 * float(k), far = r * sqrt(float(k) / 23.0);
        vec3 x = shown(at + far * vec2(cos(a), sin(a)));
        float w = 1.0 + 1.5 * smoothstep(0.7, 1.0, bright(x));
        c += x * w;
        sum += w;
    }
    c /= sum;
    float l = bright(c);
    c = mix(vec3(l), c, rich);
    c = clamp((c - 0.5) * 1.12 + 0.52, 0.0, 1.0);
    colour = vec4(c, bright(c));
}
