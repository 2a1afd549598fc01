// Strokes: each pixel takes the mean of the calmest of four fields that lie along the picture's own direction (Kuwahara 1976, turned and
// drawn out), then bristles run along the stroke and catch the light.
#include "style/style.glsl"
uniform sampler2D flowing;    // direction
uniform float stretch;           // of a stroke, in units
uniform float broad;
uniform float bristle;        // strength of the bristles' relief
uniform float rich;           // saturation
uniform float swirl;          // how far the strokes are turned into eddies (radians)
void main() {
    vec2 at = gl_FragCoord.xy;
    float z = stood(at).w;
    vec2 doubled = texture(flowing, uv).xy;
    float along = 0.5 * atan(doubled.y, doubled.x + 1e-6);
    vec2 way = vec2(cos(along), sin(along));
    if (swirl > 0.0) {
        float eddy = (anchored(at, z, 120.0) - 0.5) * swirl;
        way = mat2(cos(eddy), sin(eddy), -sin(eddy), cos(eddy)) * way;
    }
    vec2 across = vec2(-way.y, way.x);
    // the stroke's edge wavers with the world, so that fields do not follow the pixels
    vec2 start = at + (anchored(at, z, 9.0) - 0.5) * 3.0 * unit * across;
    vec3 near[25];
    for (int k = 0; k < 25; k++) near[k] = shown(start + way * (stretch * unit * float(k % 5 - 2)) + across * (broad * unit * float(k / 5 - 2)));
    vec3 calm = near[12];
    float least = 1e9;
    for (int q = 0; q < 4; q++) {
        int corner = (q & 1) * 2 + (q >> 1) * 10;
        vec3 mean = vec3(0);
        float square = 0.0;
        for (int k = 0; k < 9; k++) {
            vec3 x = near[corner + k % 3 + (k / 3) * 5];
            mean += x;
            square += dot(x, x);
        }
        mean /= 9.0;
        float spread = square / 9.0 - dot(mean, mean);
        calm = spread < least ? mean : calm;
        least = min(spread, least);
    }
    float relief = 0.0;
    for (int k = 0; k < 4; k++) relief += 0.25 * anchored(at + way * (stretch * unit * 1.35 * (float(k) - 1.5)), z, 2.6);
    float l = bright(calm);
    calm = mix(vec3(l), calm, rich);
    calm *= 1.0 + bristle * (relief - 0.5) * 2.2;
    calm += bristle * 0.10 * smoothstep(0.56, 0.72, relief) * l;
    vec3 done = clamp(calm, 0.0, 1.0);
    colour = vec4(done, bright(done));
}
