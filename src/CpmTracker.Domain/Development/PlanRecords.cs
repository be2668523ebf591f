namespace CpmTracker.Domain.Development;

/// <summary>What was recorded in a plan, by the versions of the events that said so: for voiding what was entered wrongly.</summary>
internal static class PlanRecords
{
    extension(DevelopmentPlan plan)
    {
        /// <summary>Whether something in force was recorded by that event.</summary>
        public bool Holds(long record) =>
            plan.Goals.Any(g => g.RecordedAs == record || g.End?.RecordedAs == record)
            || plan.Actions.Any(a => a.RecordedAs == record || a.End?.RecordedAs == record || a.Reports.Any(r => r.RecordedAs == record))
            || plan.Trials.Any(t => t.RecordedAs == record || t.Report?.RecordedAs == record)
            || plan.Reviews.Any(r => r.RecordedAs == record)
            || plan.Commitments.Any(c => c.RecordedAs == record);

        /// <summary>Whether something later rests on what was recorded by that event, and would hang in the air without it.</summary>
        public bool RestsOn(long record) =>
            plan.Goals.Any(g => g.RecordedAs == record && (g.End is not null || plan.Uses(g.Goal.Goal)))
            || plan.Actions.Any(a => a.RecordedAs == record && (a.End is not null || a.Reports.Count > 0))
            || plan.Trials.Any(t => t.RecordedAs == record && t.Report is not null);

        /// <summary>The plan without what was recorded by that event.</summary>
        public DevelopmentPlan Without(long record) => plan with
        {
            Goals = [.. plan.Goals.Where(g => g.RecordedAs != record).Select(g => g.End?.RecordedAs == record ? g with { End = null } : g)],
            Actions = [.. plan.Actions.Where(a => a.RecordedAs != record).Select(a => a with
            {
                Reports = [.. a.Reports.Where(r => r.RecordedAs != record)],
                End = a.End?.RecordedAs == record ? null : a.End,
            })],
            Trials = [.. plan.Trials.Where(t => t.RecordedAs != record).Select(t => t.Report?.RecordedAs == record ? t with { Report = null } : t)],
            Reviews = [.. plan.Reviews.Where(r => r.RecordedAs != record)],
            Commitments = [.. plan.Commitments.Where(c => c.RecordedAs != record)],
            Voided = [.. plan.Voided, .. plan.Ids().Where(i => i.RecordedAs == record).Select(i => i.Id)],
        };

        /// <summary>Whether an action, a trial, a review or a commitment goes or went by that id.</summary>
        public bool Knows(string id) => plan.Voided.Contains(id) || plan.Ids().Any(i => i.Id == id);

        private bool Uses(string goal) =>
            plan.Actions.Any(a => a.Action.Goal == goal) || plan.Reviews.Any(r => r.Decisions.Any(d => d.Goal == goal));

        private IEnumerable<(string Id, long RecordedAs)> Ids() =>
        [
            .. plan.Actions.Select(a => (a.Action.Action, a.RecordedAs)),
            .. plan.Trials.Select(t => (t.Trial.Trial, t.RecordedAs)),
            .. plan.Reviews.Select(r => (r.Review, r.RecordedAs)),
            .. plan.Commitments.Select(c => (c.Commitment, c.RecordedAs)),
        ];
    }
}
