using System.Net;
using CpmTracker.Server.Tests.Support;
using CsvHelper;

namespace CpmTracker.Server.Tests.Exports;

/// <summary>Asks for lists as files, and reads them.</summary>
internal static class CsvFiles
{
    /// <summary>The rows of a list, each by its columns' headers.</summary>
    public static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> ExportAsync(this Api api, string list, string token)
    {
        using var answer = await api.GetAsync($"/export/{list}", token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, list);
        using var reader = CsvReader.FromText(await answer.Content.ReadAsStringAsync(), new CsvReaderOptions());
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read()) rows.Add(reader.Headers.Zip(reader.Current.ToArray()).ToDictionary(f => f.First, f => f.Second));
        return rows;
    }

    /// <summary>How a request for a list is answered.</summary>
    public static async Task<HttpStatusCode> StatusAsync(this Api api, string list, string? token)
    {
        using var answer = await api.GetAsync($"/export/{list}", token);
        return answer.StatusCode;
    }
}
