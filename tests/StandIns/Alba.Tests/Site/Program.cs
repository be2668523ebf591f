using System.Text.Json.Serialization;
using CpmTracker.StandIns.Alba.Site;

var builder = WebApplication.CreateBuilder(args);
if (builder.Configuration["Fail"] == "early") throw new InvalidDataException("The first lines failed.");
if (builder.Configuration["Fail"] == "unbuilt") return;

builder.Logging.ClearProviders();
var seenFirst = builder.Configuration["Seen:First"];
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
builder.Services.AddSingleton<ILifeLog, SilentLifeLog>();
builder.Services.AddHostedService<LifeLogging>();

var app = builder.Build();
if (app.Configuration["Fail"] == "unstarted") return;
app.MapGet("/", () => "Hello");
app.MapGet("/environment", (IHostEnvironment e) => $"{e.EnvironmentName} {e.ApplicationName} {seenFirst}");
app.MapGet("/content-root", (IHostEnvironment e) => e.ContentRootPath);
app.MapGet("/query", (string a, int b) => $"{a}/{b}");
app.MapGet("/moved", () => Results.Redirect("/"));
app.MapGet("/moved-for-good", () => Results.Redirect("/", permanent: true));
app.MapGet("/broken", IResult () => throw new InvalidDataException("The endpoint failed."));
app.MapGet("/nothing", () => Results.NoContent());
app.MapGet("/request-headers/{name}", (string name, HttpRequest request) => request.Headers[name].ToString());
app.MapGet("/response-headers", (HttpResponse response) => response.Headers.Append("X-Values", new[] { "one", "two" }));
app.MapMethods("/echo", ["POST", "PUT", "PATCH", "DELETE"], (HttpRequest request) => Results.Stream(request.Body, request.ContentType));
app.MapPost("/visits", (Visit visit) => visit with { Minutes = visit.Minutes + 1 });
app.MapPost("/form", async (HttpRequest request) => (await request.ReadFormAsync())["name"].ToString());
await app.RunAsync();

public partial class Program;
