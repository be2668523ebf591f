namespace CpmTracker.StandIns.ApiSubset.Tests;

public static class SampleExtensions
{
    public static string Named(this The_listing_of_a_surface.ISample sample, string name) => $"{name}: {sample}";
}
