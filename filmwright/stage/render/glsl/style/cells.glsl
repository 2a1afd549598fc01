// The picture in cells that lie on the world: dots of pure colour, tesserae, panes of coloured glass.
// Each cell has a seed in space; what is seen where the seed projects to is the cell's colour, so that cells keep to what they lie on.
#include "style/style.glsl"
uniform float size;           // of a cell, in units
uniform float dots;           // 1: round spots on a ground; 0: cells that touch
uniform float seam;           // width of the seams, in parts of a cell
uniform vec3 lead;            // colour of seams, and of the ground between spots
uniform float rich;           // saturation
uniform float scatter;        // how far neighbouring cells differ in hue and light
uniform float facet;          // how far each cell is shaded as a facet of its own
uniform float outline;        // strength of lines where things part
vec3 hash33(vec3 p) { return vec3(hash31(p), hash31(p + 57.3), hash31(p + 113.7)); }
vec3 hue_turned(vec3 c, float a) {
    const vec3 k = vec3(0.57735);
    return c * cos(a) + cross(k, c) * sin(a) + k * dot(k, c) * (1.0 - cos(a));
}
vec2 seen(vec3 p, bool sky) {
    vec4 clip = world_to_clip * vec4(sky ? eye + p : p, 1.0);
    return (clip.xy / max(clip.w, 1e-4) * 0.5 + 0.5) * picture.xy;
}
// The seed nearest to a pixel: x,y where it is seen (moved onto the surface that is there), z its distance in cells, w that of the
// second; its number in `who`. Spots are round in the picture, cells that touch are parted on the surface itself.
vec4 nearest(vec2 at, vec4 m, float grown, float salt, bool flat_on, out vec3 who) {
    bool sky = m.w > 0.5 * SKY;
    float z = sky ? 100.0 : m.w;
    vec3 p = sky ? normalize(ray(at * picture.zw)) * 100.0 : place_of(at, z), n = sky ? normalize(p) : m.xyz;
    float metre = exp2(floor(log2(max(z * up_tan.w * 2.0 * size * grown * 0.002, 1e-5)) + 0.5));
    float pixels = metre / (z * up_tan.w * 2.0) * picture.y;
    vec3 base = floor(p / metre - 0.5);
    vec3 chosen = p;
    vec4 best = vec4(at, 1e9, 1e9);
    who = base;
    for (int k = 0; k < 8; k++) {
        vec3 cell = base + vec3(k & 1, (k >> 1) & 1, k >> 2);
        vec3 seed = (cell + 0.15 + 0.7 * hash33(cell + salt)) * metre;
        float far = flat_on ? length(seed - p) / metre : length(seen(seed, sky) - at) / pixels;
        if (far < best.z) {
            best.w = best.z;
            best.z = far;
            chosen = seed;
            who = cell;
        } else best.w = min(best.w, far);
    }
    best.xy = seen(flat_on ? chosen - n * dot(chosen - p, n) : chosen, sky);
    return best;
}
vec3 cell_colour(vec2 at, vec4 m, vec4 found, vec3 who) {
    vec2 there = found.xy;
    vec4 other = stood(there);
    bool same = abs(other.w - m.w) < 0.12 * m.w + 0.1;
    there = same ? there : mix(at, found.xy, 0.25);
    vec3 c = shown(there);
    for (int k = 1; k < 12; k++) {          // the mean of what lies in the cell, so that nothing small makes it flicker
        float a = 2.399963 * float(k);
        c += shown(there + 0.36 * size * unit * sqrt(float(k) / 12.0) * vec2(cos(a), sin(a)));
    }
    c /= 12.0;
    vec3 odd = hash33(who + 31.0) - 0.5;
    float l = bright(c);
    c = mix(vec3(l), c, rich);
    c = hue_turned(c, scatter * 2.4 * odd.x);
    c *= 1.0 + scatter * 0.9 * odd.y;
    if (facet > 0.0) c *= 1.0 + facet * (0.55 * odd.z + 0.5 * dot(normalize(odd.xy + 1e-4), (at - found.xy) / (size * unit)));
    return clamp(c, 0.0, 1.0);
}
void main() {
    vec2 at = gl_FragCoord.xy;
    vec4 m = stood(at);
    vec3 who, done;
    if (dots > 0.0) {
        vec3 under = mix(lead, mix(vec3(bright(shown(at))), shown(at), 1.1), 0.55);
        done = under;
        for (int k = 0; k < 3; k++) {
            float grown = k == 0 ? 1.35 : 1.0;
            vec4 found = nearest(at, m, grown, 19.0 * float(k), false, who);
            vec3 c = cell_colour(at, m, found, who + 5.0 * float(k));
            float edge = 0.60 + 0.10 * (hash31(who + 3.0) - 0.5);
            done = mix(done, c, smoothstep(edge + 0.10, edge - 0.06, found.z));
        }
    } else {
        vec4 found = nearest(at, m, 1.0, 0.0, true, who);
        done = cell_colour(at, m, found, who);
        float between = (found.w - found.z) * 0.5;
        // seams keep their share where a surface is seen aslant and cells are narrow
        float thin = seam * (m.w > 0.5 * SKY ? 1.0 : mix(0.30, 1.0, smoothstep(0.0, 0.6, abs(dot(m.xyz, normalize(ray(at * picture.zw)))))));
        done = mix(done, lead, 1.0 - smoothstep(thin * 0.7, thin * 1.3 + 0.01, between));
    }
    if (outline > 0.0) done = mix(done, lead, outline * lines(at, max(1.0, 1.6 * unit), 0.6));
    colour = vec4(done, bright(done));
}
