namespace CpmTracker.Domain.Counties;

/// <summary>Which records rest on which: a record that others name cannot be taken from under them.</summary>
internal static class Resting
{
    /// <summary>Whether anything recorded about the county needs this record.</summary>
    public static bool RestsOn(this County county, ICountyEvent record) => record switch
    {
        SnapshotCompleted s => county.Rests<LocalPrioritiesSet>(p => p.Snapshot == s.Snapshot)
            || county.Rests<StrengthNoted>(n => n.Snapshot == s.Snapshot)
            || county.Rests<OpportunityNoted>(n => n.Snapshot == s.Snapshot),
        LocalPrioritiesSet => county.Plans.Any() && county.All<LocalPrioritiesSet>().Count() == 1,
        ImplementationPlanAdopted p => county.Rests<ObjectiveSet>(o => o.Plan == p.Plan) || county.Rests<PlanReassessed>(r => r.Plan == p.Plan),
        ObjectiveSet o => county.Rests<ActionStepPlanned>(s => s.Objective == o.Objective),
        ActionStepPlanned s => county.Rests<ActionStepProgressReported>(r => r.Step == s.Step),
        HelpRequested h => county.Rests<HelpAnswered>(a => a.Request == h.Request),
        _ => false,
    };

    private static bool Rests<T>(this County county, Func<T, bool> on)
        where T : ICountyEvent => county.All<T>().Any(on);
}
