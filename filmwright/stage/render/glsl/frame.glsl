// What all passes share; packed by render/frame.py in this order (std140).
layout(std140) uniform Frame {
    mat4 world_to_clip;
    mat4 before_to_clip;      // of the frame before, for flow
    mat4 world_to_near;       // shadow maps: the one fitted to the people
    mat4 world_to_far;        // and the world's
    vec4 eye_time;            // eye; time in seconds
    vec4 right_before;        // right times tan of half the width; time of the frame before
    vec4 up_tan;              // up times tan of half the height; that tan
    vec4 forward_near;        // forward; near plane
    vec4 eye_before_lamps;    // eye of the frame before; number of lamps
    vec4 key_walls;           // towards the key; share of it that walls don't stop
    vec4 key_sun;             // its colour; strength of the sun's disc
    vec4 rim_stars;           // towards the rim light; strength of the stars
    vec4 rim_indoors;         // its colour; 1 indoors
    vec4 zenith_lightning;
    vec4 horizon_clouds;
    vec4 ground_wet;
    vec4 inside_light;        // indoors: the room's own even light; strength of the fill
    vec4 cloud_shafts;
    vec4 fog_density;         // colour; extinction per metre at the height of the eye
    vec4 wind_falloff;        // m/s; falloff of fog per metre of height
    vec4 falling;             // rain, snow, dust, size of the moon (1: as it is drawn at night)
    vec4 wall;                // of dust: distance, height, density, 1 if there is one
    vec4 wall_towards;
    vec4 wall_tint;
    vec4 shadow_texel;        // metres of a texel near and far; indoors, metres of haze that a look crosses
    vec4 near_circle;         // where the near map counts: middle and radius in its 0..1, radius in metres
    vec4 picture;             // width, height in pixels and their inverses
    vec4 heavens;             // aurora, rainbow, galaxy, how much of the moon is lit
    vec4 from_below;          // light from all round outdoors: of the ground, of the horizon's sides, of the sky above
    vec4 from_aside;
    vec4 from_above;
    vec4 fill;                // colour of the fill
    vec4 lamp_place[8];       // position; reach
    vec4 lamp_colour[8];      // one over the square of the reach
};
#define eye eye_time.xyz
#define time eye_time.w
#define key key_walls.xyz
#define key_colour key_sun.rgb
#define rim rim_stars.xyz
#define rim_colour rim_indoors.rgb
#define indoors rim_indoors.w
#define zenith zenith_lightning.rgb
#define horizon horizon_clouds.rgb
#define ground ground_wet.rgb
#define wet ground_wet.w
#define wind wind_falloff.xyz
const float SKY = 10000.0;    // the distance written where nothing stands
// Whole powers by multiplying: pow() costs a logarithm and an exponential, much on a CPU.
float pow3(float x) { return x * x * x; }
float pow4(float x) { x *= x; return x * x; }
float pow5(float x) { float y = x * x; return y * y * x; }
float pow8(float x) { x *= x; x *= x; return x * x; }
const float PI = 3.14159265;

// The ray through a point of the picture (uv 0..1, y up), one metre long along the lens's axis.
vec3 ray(vec2 uv) {
    vec2 p = uv * 2.0 - 1.0;
    return forward_near.xyz + right_before.xyz * p.x + up_tan.xyz * p.y;
}
// One value a pixel, spread so that neighbours differ most (interleaved gradient noise, Jimenez 2014).
float dither(vec2 pixel) {
    return fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715))));
}
