// What the materials have in common: their inputs, the light that falls on them, and the outputs.
#include "frame.glsl"
#include "noise.glsl"
#include "air.glsl"
#include "shadow.glsl"
in vec3 world;
in vec3 facing;
in vec3 rest;
in vec3 rest_facing;
in vec3 tint;
in vec4 extra;
in vec3 along;
#ifdef CHANGED
uniform vec3 own_glow;        // light of its own
uniform vec4 stain;           // a colour over its own, and how much of it
uniform vec2 gone;            // how far it has dissolved; holes a metre
#endif
uniform float subject;        // 1 for people, creatures, things; 0 for the set: the rim light is theirs
// OVER is defined when colour alone is laid over the picture, MARK when all but the colour is written afterwards.
#if defined(OVER)
#define COLOUR_AT 0
#elif defined(MARK)
#define SPACE_AT 0
#define ID_AT 1
#define FLOW_AT 2
#else
#define COLOUR_AT 0
#define SPACE_AT 1
#define ID_AT 2
#define FLOW_AT 3
#endif
#ifdef COLOUR_AT
layout(location = COLOUR_AT) out vec4 out_colour;
#endif
#ifdef SPACE_AT
layout(location = SPACE_AT) out vec4 out_space;   // normal, distance along the axis
#ifdef PASSES
in vec4 clip_now;
in vec4 clip_before;
uniform uint number;
layout(location = ID_AT) out uint out_id;
layout(location = FLOW_AT) out vec2 out_flow;
#endif
#endif

struct Surface {
    vec3 albedo;
    vec3 normal;
    float occlusion;
    float wrap;               // how far light creeps round the edge
    float through;            // light that passes from behind (leaves, paper)
    float gloss;              // exponent of the highlight
    float specular;           // strength of the highlight
    float mirror;             // share mirrored seen from the front: metal much, else about 0.03
    float grazing;            // share mirrored seen along the surface: 1 when polished or wet, 0 when rough
    float porous;             // drinks water: darkens in rain but does not shine
    vec3 glow;                // light of its own
};
vec3 to_eye;                  // unit
float away;                   // metres along the axis
float fine;                   // 1 near, 0 where a pattern would be smaller than a pixel's neighbourhood

Surface begin() {
    vec3 v = eye - world;
    away = -dot(v, forward_near.xyz);
    to_eye = normalize(v);
    Surface s;
    s.albedo = tint;
    s.normal = normalize(facing);
    s.occlusion = clamp(extra.x, 0.0, 1.0);
    s.wrap = 0.08;
    s.through = 0.0;
    s.gloss = 16.0;
    s.specular = 0.03;
    s.mirror = 0.0;
    s.grazing = 0.15;
    s.porous = 0.35;
    s.glow = vec3(0);
#ifdef CHANGED
    if (gone.x > 0.0 && 0.65 * noise3(rest * gone.y) + 0.35 * noise3(rest * gone.y * 2.7 + 5.0) < 0.1 + 0.8 * gone.x) discard;
    s.albedo = mix(s.albedo, stain.rgb, stain.a);
#endif
    return s;
}
// 1 where a pattern with this period in metres is still well above a pixel, 0 where it would crawl.
float resolved(float period) {
    float pixel = away * up_tan.w * 2.0 * picture.w;
    return clamp(period / (pixel * 3.0) - 0.6, 0.0, 1.0);
}
// Light from all round, by direction: ground, horizon, sky.
vec3 ambient(vec3 n) {
#ifdef INDOORS
    return mix(ground, inside_light.rgb, n.y * 0.5 + 0.5);
#else
    return mix(mix(from_below.rgb, from_aside.rgb, clamp(n.y * 0.9 + 0.9, 0.0, 1.0)), from_above.rgb, clamp(n.y, 0.0, 1.0));
#endif
}
float highlight(vec3 n, vec3 l, float gloss) {
    float nh = max(dot(n, normalize(to_eye + l)), 0.0);
    return exp2(gloss * 1.4427 * (nh - 1.0)) * (gloss + 8.0) * 0.04;
}
#ifdef LAMPS
uniform vec4 lamp_near[2 * LAMPS];   // those that reach what is drawn: position, reach; colour, one over the square of the reach
#endif
// Diffuse light of the lamps; `shine` is their highlight, from where most of their light comes.
vec3 lamps(vec3 n, float wrap, float gloss, out vec3 shine) {
    vec3 sum = vec3(0);
    shine = vec3(0);
#ifdef LAMPS
    vec3 towards = vec3(0);
    float narrow = 1.0 / (1.0 + wrap);
    // a fixed number, told by the define: a CPU reads an array at an index that it knows many times faster
    for (int k = 0; k < LAMPS; k++) {
        vec3 l = lamp_near[2 * k].xyz - world;
        vec4 light = lamp_near[2 * k + 1];
        float d2 = dot(l, l), r = d2 * light.w;
        float cut = clamp(1.0 - r * r, 0.0, 1.0);
        l *= inversesqrt(d2);
        float strength = cut * cut / (d2 + 0.35) * clamp(dot(n, l) * narrow + (1.0 - narrow), 0.0, 1.0);
        sum += light.rgb * strength;
        towards += l * strength;
    }
    shine = sum * highlight(n, normalize(towards + vec3(0, 1e-4, 0)), gloss);
#endif
    return sum;
}
vec3 rim_light(vec3 n, vec3 albedo) {
    float edge = pow3(1.0 - max(dot(n, to_eye), 0.0));
    float side = smoothstep(0.05, 0.6, dot(n, rim));
    return rim_colour * side * mix(albedo * 0.10, albedo * (0.08 + 1.1 * edge) + 0.10 * edge, subject);
}
// The fill: from between camera and key, so that a face against the light can be read.
vec3 fill_light(vec3 n, float wrap) {
    vec3 l = normalize(to_eye + 0.9 * key);
    return fill.rgb * (subject * clamp((dot(n, l) + wrap) / (1.0 + wrap), 0.0, 1.0));
}
// What a surface mirrors along `d`: the sky outdoors, the even light of the room indoors.
vec3 around(vec3 d) {
#ifdef INDOORS
    return ambient(d);
#else
    return mix(ground * 1.4, sky_light(vec3(d.x, max(d.y, 0.0), d.z)), smoothstep(-0.12, 0.10, d.y));
#endif
}
// A wet surface is darker and shinier, most where it lies flat.
void soak(inout Surface s) {
    float w = wet * (0.35 + 0.65 * smoothstep(0.2, 0.9, s.normal.y));
    s.albedo *= 1.0 - 0.42 * w;
    w *= 1.0 - s.porous;
    s.gloss = mix(s.gloss, 70.0, w);
    s.specular = mix(s.specular, 0.25, w);
    s.mirror = max(s.mirror, 0.03 * w);
    s.grazing = max(s.grazing, 0.75 * w);
}
// The light of a plain surface. MIRRORS is defined by materials that mirror what is round them.
vec3 lit(Surface s) {
#ifdef WET
    soak(s);
#endif
    float nl = dot(s.normal, key);
    float reach = key_reaching();
    float front = clamp((nl + s.wrap) / (1.0 + s.wrap), 0.0, 1.0) * reach;
    vec3 shine;
    vec3 warm = lamps(s.normal, s.wrap, s.gloss, shine);
    vec3 c = s.albedo * (key_colour * front + (ambient(s.normal) + fill_light(s.normal, 0.3)) * s.occlusion + warm);
    c += (key_colour * front * highlight(s.normal, key, s.gloss) + shine) * s.specular;
#ifdef THROUGH
    c += s.albedo * key_colour * s.through * clamp(0.2 - nl * 0.8, 0.0, 1.0) * mix(reach, 1.0, 0.15);
#endif
#if defined(MIRRORS) || defined(WET)
    float shown = s.mirror + s.grazing * (1.0 - s.mirror) * pow5(1.0 - max(dot(s.normal, to_eye), 0.0));
#ifdef METAL
    c += around(reflect(-to_eye, s.normal)) * mix(s.albedo * s.mirror, vec3(1.0), shown - s.mirror) * s.occlusion;
#else
    c += around(reflect(-to_eye, s.normal)) * shown * s.occlusion;
#endif
#endif
    c += rim_light(s.normal, s.albedo);
    return c + s.glow;
}
void finish(vec3 n, vec3 c) {
#ifdef CHANGED
    c += own_glow;
#endif
#ifdef COLOUR_AT
    vec3 d = world - eye;
    float far = length(d);
    out_colour = vec4(hazed(c, d / far, far), 1.0);
#endif
#ifdef SPACE_AT
    out_space = vec4(n, away);
#ifdef PASSES
    out_id = number;
    out_flow = (clip_before.xy / clip_before.w - clip_now.xy / clip_now.w) * vec2(0.5, -0.5) * picture.xy;
#endif
#endif
}
// Where a flat pattern lies on a surface: the two coordinates across the direction that it faces most.
vec2 across() {
    vec3 a = abs(rest_facing);
    return a.y > 0.6 ? rest.xz : (a.x > a.z ? rest.zy : rest.xy);
}
// Tilt a normal as a relief of height `h` (metres) would, from the screen's own differences (Mikkelsen 2010).
vec3 relief(vec3 n, float h) {
    vec3 dx = dFdx(world), dy = dFdy(world), r1 = cross(dy, n), r2 = cross(n, dx);
    float det = dot(dx, r1);
    return normalize(max(abs(det), 1e-14) * n - sign(det) * (dFdx(h) * r1 + dFdy(h) * r2));
}
