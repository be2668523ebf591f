namespace CpmTracker.Projections;

using CpmTracker.Domain.Directors;

/// <summary>Where a director stands in one module, with the days by which it can be told for any day.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Status">Where they stand in it now.</param>
/// <param name="Segment">Number of the first segment that is not complete; none where that says nothing.</param>
/// <param name="StartedOn">The day on which it was started.</param>
/// <param name="BegunOn">The first day on which anything of it was done.</param>
/// <param name="SegmentOneOn">The day on which the first segment was complete.</param>
/// <param name="FinishedOn">The day on which the module was.</param>
public sealed record ModuleStanding(string Module, ModuleStatus Status, int? Segment, DateOnly StartedOn, DateOnly? BegunOn, DateOnly? SegmentOneOn, DateOnly? FinishedOn)
{
    /// <summary>Where they stood on a day, by what is known now.</summary>
    public ModuleStatus On(DateOnly day) =>
        FinishedOn <= day ? ModuleStatus.Finished
        : SegmentOneOn <= day ? ModuleStatus.InSegmentTwo
        : BegunOn <= day ? ModuleStatus.InSegmentOne
        : ModuleStatus.NotStarted;

    internal static ModuleStanding Of(ModuleProgress module) => new(
        module.Plan.Module, module.Status(), module.Segment(), module.StartedOn, module.BegunOn(),
        module.Plan.Segments is [var first, ..] ? module.DoneOn(first) : null, module.FinishedOn());
}
