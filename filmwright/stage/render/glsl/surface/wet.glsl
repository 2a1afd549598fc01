// The film of water on a wet road: pools that mirror what stands over it, between them a gloss that draws lights out towards the eye.
// Laid over what was drawn; nothing of it is marked in the passes.
#include "surface.glsl"
#ifndef MARK
uniform sampler2D space;      // of what lies under it
uniform sampler2D scene;      // the picture so far, at half size
#include "mirror.glsl"
#endif
void main() {
    Surface s = begin();
#ifdef MARK
    discard;
#else
    vec2 x = world.xz;
    float pool = smoothstep(0.44, 0.60, fractal2(x * 0.33 + 2.0) * 1.15), near = resolved(0.10);
    vec2 grain = vec2(noise2(x * 9.0) - 0.5, noise2(x * 8.0 + 19.0) - 0.5);
    vec2 tilt = grain * mix(0.050, 0.006, pool) * near;
    if (falling.x > 0.0) {                            // rings where drops fall
        vec2 p = x * 3.1, cell = floor(p);
        float turn = hash21(cell) + time * 1.6, born = floor(turn), age = turn - born;
        vec2 off = p - cell - vec2(hash21(cell + born * 3.1), hash21(cell - born * 1.7)) * 0.5 - 0.25;
        float away_from = length(off), wave = (away_from - 0.42 * age) * 26.0;
        tilt += off / max(away_from, 1e-3) * cos(wave) * exp(-wave * wave * 0.12) * (1.0 - age) * 0.10 * near * falling.x;
    }
    vec3 n = normalize(vec3(-tilt.x, 1.0, -tilt.y)), r = reflect(-to_eye, n);
    r.y = abs(r.y);
    float far = length(world - eye);
    vec3 hit = met(world, r, far);
    float smear = mix(0.030, 0.006, pool);            // a rough film stretches what it mirrors upwards and downwards
    vec3 seen = vec3(0);
    for (int k = -2; k <= 2; k++) seen += texture(scene, hit.xy + vec2(0.0, float(k) * smear)).rgb;
    vec3 c = mix(around(r) * 0.45, seen * 0.2, hit.z);
    vec3 shine, warm = lamps(n, 0.0, mix(24.0, 160.0, pool), shine);
    float grazing = pow3(1.0 - clamp(dot(n, to_eye), 0.0, 1.0));
    float share = mix(0.42, 0.95, pool) * (0.08 + 0.92 * grazing);
    finish(n, c);
    out_colour = vec4(c * share + shine * 0.06, share * 0.85);
#endif
}
