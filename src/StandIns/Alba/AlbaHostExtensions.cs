namespace Alba;

/// <summary>Shortcuts for the simplest scenarios.</summary>
public static class AlbaHostExtensions
{
    /// <summary>The text that a GET of the URL gives; it must succeed with 200.</summary>
    public static async Task<string> GetAsText(this IAlbaHost host, string url)
    {
        var result = await host.Scenario(scenario => scenario.Get.Url(url));
        return await result.ReadAsTextAsync();
    }

    /// <summary>The JSON value that a GET of the URL gives; it must succeed with 200.</summary>
    public static async Task<T?> GetAsJson<T>(this IAlbaHost system, string url)
    {
        var result = await system.Scenario(scenario => scenario.Get.Url(url));
        return await result.ReadAsJsonAsync<T>();
    }
}
