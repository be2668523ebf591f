namespace CpmTracker.Projections;

using CpmTracker.Domain.Counties;

/// <summary>What a county does, in the order of recording: tools used, staff involved, initiatives and SIP strategies brought into line, help asked for.</summary>
public sealed record CountyPractice
{
    /// <summary>The uses of toolkit tools.</summary>
    public IReadOnlyList<CountyRecord<ToolUsed>> ToolUses { get; init; } = [];

    /// <summary>The involvement actions of the four levels of staff.</summary>
    public IReadOnlyList<CountyRecord<InvolvementActionRecorded>> Involvement { get; init; } = [];

    /// <summary>The initiatives aligned.</summary>
    public IReadOnlyList<CountyRecord<InitiativeAligned>> Initiatives { get; init; } = [];

    /// <summary>The strategies of the System Improvement Plan linked.</summary>
    public IReadOnlyList<CountyRecord<SipStrategyLinked>> SipStrategies { get; init; } = [];

    /// <summary>The requests for help, open and answered.</summary>
    public IReadOnlyList<CountyRecord<HelpRequested>> HelpRequests { get; init; } = [];

    /// <summary>The answers to them.</summary>
    public IReadOnlyList<CountyRecord<HelpAnswered>> HelpAnswers { get; init; } = [];

    /// <summary>The requests for help that are not answered.</summary>
    public IEnumerable<CountyRecord<HelpRequested>> OpenHelp() => HelpRequests.Where(r => !HelpAnswers.Any(a => a.Told.Request == r.Told.Request));

    internal IEnumerable<ICountyEvent> All =>
    [
        .. ToolUses.Select(r => r.Told),
        .. Involvement.Select(r => r.Told),
        .. Initiatives.Select(r => r.Told),
        .. SipStrategies.Select(r => r.Told),
        .. HelpRequests.Select(r => r.Told),
        .. HelpAnswers.Select(r => r.Told),
    ];

    internal CountyPractice With(long version, ICountyEvent happened) => happened switch
    {
        ToolUsed e => this with { ToolUses = ToolUses.And(version, e) },
        InvolvementActionRecorded e => this with { Involvement = Involvement.And(version, e) },
        InitiativeAligned e => this with { Initiatives = Initiatives.And(version, e) },
        SipStrategyLinked e => this with { SipStrategies = SipStrategies.And(version, e) },
        HelpRequested e => this with { HelpRequests = HelpRequests.And(version, e) },
        HelpAnswered e => this with { HelpAnswers = HelpAnswers.And(version, e) },
        CountyRecordVoided e => new()
        {
            ToolUses = ToolUses.Without(e.Voids),
            Involvement = Involvement.Without(e.Voids),
            Initiatives = Initiatives.Without(e.Voids),
            SipStrategies = SipStrategies.Without(e.Voids),
            HelpRequests = HelpRequests.Without(e.Voids),
            HelpAnswers = HelpAnswers.Without(e.Voids),
        },
        _ => this,
    };
}
