using System.Text;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.Importing;
using CpmTracker.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.Server.Tests.Importing;

/// <summary>The programme's office, which imports files.</summary>
internal static class Office
{
    public const string Directors =
        """
        director_key,name,email,county_fips,appointment,cohort,enrolled_on,coach_key,coach_name
        D-1,"Person, One",one@county.example,06019,new,2024,2024-01-12,C-1,Coach One
        D-2,Person Two,,06021,acting,2024,2024-02-12,C-1,Coach One

        """;

    public const string Sessions =
        """
        director_key,module,number,held_on,minutes,mode,coach_key,reason,note
        D-1,,2,2024-03-19,60,in_person,,,
        D-1,module-1,1,2024-01-27,40,video,C-1,,"Said ""hello"", twice"
        D-2,,1,2024-03-01,30,phone,,,

        """;

    public static Task<ImportReport> ImportAsync(this Api api, ImportKind kind, string file, bool preview = false, bool skipBadRows = false) =>
        api.ImportAsync(kind, Encoding.UTF8.GetBytes(file), preview, skipBadRows);

    public static Task<ImportReport> ImportAsync(this Api api, ImportKind kind, byte[] file, bool preview = false, bool skipBadRows = false) =>
        api.Host.Services.GetRequiredService<Importer>().ImportAsync(
            new(kind, new("office-1", [Role.Administrator])) { Preview = preview, SkipBadRows = skipBadRows }, file, new Progress<ImportProgress>(), CancellationToken.None);

    /// <summary>Every event of directors and coaches and Snapshots, as "stream type" lines.</summary>
    public static async Task<int> EventsAsync(this Api api)
    {
        await using var session = api.Store.QuerySession();
        return (await Marten.QueryableExtensions.ToListAsync(session.Events.QueryAllRawEvents())).Count;
    }
}
