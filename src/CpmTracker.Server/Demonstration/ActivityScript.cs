namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;

/// <summary>Makes up the statewide activities of some years: of every type, some put off or cancelled, some still to come, and a few counties that never take part.</summary>
internal sealed class ActivityScript(World world, Random chance)
{
    private const int DaysAhead = 60;

    /// <summary>What is held how often, where, and by one county in how many.</summary>
    private static readonly Kind[] Kinds =
    [
        new("director-session", "Director Session", 2, Regional: false, OneCountyIn: 2, "cfpic", ActivityMode.InPerson),
        new("learning-circle", "Learning Circle", 2, Regional: false, OneCountyIn: 4, "rta", ActivityMode.Online),
        new("directors-institute", "Directors Institute", 1, Regional: false, OneCountyIn: 2, "cwda", ActivityMode.Mixed),
        new("training", "CPM training", 1, Regional: false, OneCountyIn: 3, "calswec", ActivityMode.Online),
        new("rta-bootcamp", "RTA bootcamp", 1, Regional: true, OneCountyIn: 2, "rta", ActivityMode.InPerson),
        new("regional-work", "Regional work for managers and staff", 1, Regional: true, OneCountyIn: 3, "rta", ActivityMode.InPerson),
        new("implementation-support-team", "Implementation Support Team", 1, Regional: true, OneCountyIn: 4, "rta", ActivityMode.Phone),
    ];

    private IReadOnlyList<string> counties = [];
    private int number;

    public void Play()
    {
        counties = [.. world.Counties.Where(_ => !chance.OneIn(10))];
        foreach (var kind in Kinds.Where(k => world.Terms.Types.Contains(k.Type)))
        {
            for (var day = world.First.AddDays(chance.From(30, 120)); day <= world.Last; day = day.AddDays((365 / kind.TimesAYear) + chance.From(-20, 20)))
            {
                if (!kind.Regional) Play(kind, day, null);
                else foreach (var region in world.Terms.Regions) Play(kind, day.AddDays(chance.From(0, 40)), region);
            }

            if (!kind.Regional) Play(kind, world.Last.AddDays(chance.From(10, DaysAhead)), null);
        }
    }

    private void Play(Kind kind, DateOnly day, string? region)
    {
        var activity = $"{StreamId.Activity}{++number}";
        var host = region is null ? World.Office : new Actor($"academy-{region}", [Role.RegionalStaff], Region: region);
        var title = $"{kind.Title} {number} (demonstration)";
        var announced = day.AddDays(-chance.From(40, DaysAhead));
        AreaOfConcentration[] areas = kind.Type == "learning-circle" || chance.OneIn(2) ? [chance.Pick(Enum.GetValues<AreaOfConcentration>())] : [];
        world.Timeline.Add(
            announced, host, new AnnounceActivity(activity, kind.Type, title, areas, region is null ? [] : [region], day, day.AddDays(1), kind.Host, world.Terms, announced));

        if (chance.OneIn(6))
        {
            var putOff = announced.AddDays(chance.From(5, 20));
            day = day.AddDays(chance.From(7, 28));
            world.Timeline.Add(putOff, host, new ReviseActivity(activity, title, areas, day, day.AddDays(1), putOff));
        }

        if (chance.OneIn(9))
        {
            var cancelled = day.AddDays(-chance.From(1, 10));
            world.Timeline.Add(cancelled, host, new CancelActivity(activity, chance.Pick(Enum.GetValues<CancellationReason>()), cancelled));
            return;
        }

        var place = kind.Mode == ActivityMode.InPerson ? "Sacramento" : null;
        world.Timeline.Add(day.AddDays(1), host, new HoldActivity(activity, day, kind.Mode, place, day.AddDays(1)));
        foreach (var county in counties.Where(c => region is null || world.Regions.GetValueOrDefault(c) == region))
            if (chance.OneIn(kind.OneCountyIn)) TakePart(activity, county, host, day.AddDays(1));
        if (chance.OneIn(4)) world.Timeline.Add(day.AddDays(14), host, new PublishOutput(activity, chance.Pick(world.Terms.Materials), world.Terms, day.AddDays(14)));
    }

    /// <summary>The host lists who came; one county in four records it itself, one record in thirty is made in error.</summary>
    private void TakePart(string activity, string county, Actor host, DateOnly day)
    {
        var by = chance.OneIn(4) ? new Actor($"staff-{county}", [Role.CountyStaff], county) : host;
        LevelCount[] levels = chance.OneIn(8) ? [] : [.. world.Terms.Levels.Select((level, i) => new LevelCount(level, i == 0 ? chance.From(1, 3) : chance.Next(6)))];
        world.Timeline.Add(day, by, new RecordCountyParticipation(activity, county, levels, chance.OneIn(2), world.Terms));
        if (!chance.OneIn(30)) return;
        var reason = world.Scribe.Write(StreamId.OfCounty(county), "Signed up and did not come");
        world.Timeline.Add(day.AddDays(7), by, new VoidCountyParticipation(activity, county, reason, day.AddDays(7)));
    }

    private sealed record Kind(string Type, string Title, int TimesAYear, bool Regional, int OneCountyIn, string Host, ActivityMode Mode);
}
