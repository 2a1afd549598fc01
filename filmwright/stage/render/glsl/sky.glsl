// The sky behind everything: gradient, sun or moon, stars, two layers of cloud, haze at the horizon.
#include "frame.glsl"
#include "noise.glsl"
#include "air.glsl"
#include "heavens.glsl"
in vec2 uv;
layout(location = 0) out vec4 out_colour;
layout(location = 1) out vec4 out_space;
#ifdef PASSES
layout(location = 2) out uint out_id;
layout(location = 3) out vec2 out_flow;
#endif
float cloud_density(vec2 p, float cover) {
    float n = noise2(p) * 0.5 + noise2(p * 2.1 + 5.2) * 0.26 + noise2(p * 4.3 + 1.7) * 0.14 + noise2(p * 9.1) * 0.07;
    float edge = mix(0.62, 0.10, cover);
    return smoothstep(edge, edge + 0.24, n);
}
void main() {
    vec3 d = normalize(ray(uv));
    vec3 c = sky_light(d);
    float towards = dot(d, key);
    float clear = 1.0;
    float cover = horizon_clouds.w;
#ifdef VOID
    c = vec3(0.0);
    float high_up = 1.0;
    const float many = 0.976;
#else
    float high_up = smoothstep(0.0, 0.3, d.y);
    const float many = 0.988;
#endif
    float lift = max(d.y, 0.0) + 0.10;
    vec2 drift = wind.xz * time * 0.004;
    // stars, then the disc: both behind the clouds
    vec3 cell = d * 150.0;
    float star = hash31(floor(cell));
    vec3 off = fract(cell) - 0.5;
    float twinkle = 0.75 + 0.25 * sin(time * 3.0 + star * 400.0);
    c += vec3(0.8, 0.9, 1.0) * smoothstep(many, 1.0, star) * smoothstep(0.10, 0.0, dot(off, off))
        * rim_stars.w * twinkle * 1.4 * high_up;
    c += heavens_light(d, high_up);
    // the moon: a pale disc with darker seas, lit like a thing, not a lamp
#ifndef VOID
    float disc = 1.0 - 0.00035 * falling.w * falling.w, soft = 0.00003 * falling.w;
    float moon = smoothstep(disc - soft, disc + soft, towards) * rim_stars.w;
    float seas = 1.15 - 0.5 * smoothstep(0.45, 0.7, noise3(d * (130.0 / falling.w)));
#ifdef PHASE
    seas *= moon_lit(d, 0.0265 * falling.w);
#endif
    c = mix(c, vec3(0.95, 0.96, 0.90) * seas, moon);
    c += vec3(0.16, 0.20, 0.28) * rim_stars.w * heavens.w * pow8(pow8(max(towards, 0.0)));
#endif
    float size = 0.99985;
    c += key_colour * key_sun.w * (smoothstep(size - 0.00006, size, towards) * 9.0 + 0.9 * pow(max(towards, 0.0), 900.0));
#ifndef VOID
    vec2 high = d.xz / lift * vec2(0.55, 1.5) + drift * 1.8;
    float cirrus = smoothstep(0.42, 0.95, fractal2(high * 1.4 + 11.0) * 1.12) * 0.35 * min(cover * 2.0, 1.0);
    vec2 low = d.xz / lift * 0.95 + drift + 3.0;
    float thick = cloud_density(low, cover) * smoothstep(0.01, 0.22, d.y);
    vec2 sunward = normalize(key.xz + vec2(1e-4)) * 0.22;
    float shade = cloud_density(low + sunward, cover);
    float silver = pow(max(towards, 0.0), 6.0);
    vec3 bright = cloud_shafts.rgb * (mix(horizon, zenith, 0.4) * 0.7 + key_colour * (0.16 + 0.5 * silver) * (0.35 + 0.65 * key_sun.w));
    vec3 dark = cloud_shafts.rgb * mix(zenith, horizon, 0.5) * 0.62;
    c = mix(c, bright, cirrus * smoothstep(0.02, 0.25, d.y));
    c = mix(c, mix(bright, dark, clamp(shade * 0.9 + thick * 0.25 - 0.1, 0.0, 1.0)), thick * 0.92);
#ifdef RAINBOW
    c += rainbow(d) * (1.0 - 0.6 * thick);
#endif
    // the haze of a room ends at its windows: before them the day's own lies along the horizon
    float veil = indoors > 0.5 ? 0.75 * exp(-max(d.y, 0.0) * 9.0) : haze(d, 2500.0) * 0.85;
    c = mix(c, indoors > 0.5 ? horizon : haze_colour(d), veil);
#endif
    out_colour = vec4(c, 1.0);
    out_space = vec4(-d, SKY);
#ifdef PASSES
    vec4 now = world_to_clip * vec4(eye + d * SKY, 1.0), then = before_to_clip * vec4(eye_before_lamps.xyz + d * SKY, 1.0);
    out_id = 0u;
    out_flow = (then.xy / then.w - now.xy / now.w) * vec2(0.5, -0.5) * picture.xy;
#endif
}
