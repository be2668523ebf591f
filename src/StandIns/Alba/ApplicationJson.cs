using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MinimalApi = Microsoft.AspNetCore.Http.Json.JsonOptions;
using Mvc = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace Alba;

/// <summary>The JSON options that the application under test is configured with.</summary>
internal static class ApplicationJson
{
    public static JsonSerializerOptions Options(IServiceProvider services, JsonStyle? style) =>
        style == JsonStyle.Mvc
            ? services.GetRequiredService<IOptions<Mvc>>().Value.JsonSerializerOptions
            : services.GetRequiredService<IOptions<MinimalApi>>().Value.SerializerOptions;
}
